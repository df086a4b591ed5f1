package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.samband.profile.MinutesApproval;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.document.Format;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Minutes are approved in the ways that the type of their body has, and in no other. */
@SpringBootTest
class MinutesApprovalWaysTests {

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private ApprovalWays ways;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Alliances alliances;

    private void in(String profile, String language, String type, Consumer<Held> test) {
        var alliance = InHostedAlliance.host(alliances, profile, language);
        ThisAlliance.run(alliance, () -> {
            var body = bodies.found(Body.Draft.own("Organet", type)).id();
            var seats = some.appointThree(body);
            var meeting = some.meeting(body, DAY);
            attendances.mark(meeting.id(), body, seats.get(0).id(), Presence.PRESENT);
            attendances.mark(meeting.id(), body, seats.get(1).id(), Presence.PRESENT);
            attendances.mark(meeting.id(), body, seats.get(2).id(), Presence.ABSENT);
            test.accept(new Held(meeting, body));
        });
    }

    /** A meeting that was held, with what is done to its minutes. */
    private final class Held {

        final Meeting meeting;
        final BodyId body;

        Held(Meeting meeting, BodyId body) {
            this.meeting = meeting;
            this.body = body;
        }

        Minutes now() {
            return minutes.of(meeting.id(), body).orElseThrow();
        }

        private int seen() {
            return minutes.of(meeting.id(), body).map(Minutes::version).orElse(0);
        }

        void choose(String... names) {
            minutes.choose(meeting.id(), body, seen(), List.of(names));
        }

        void ready() {
            minutes.ready(meeting.id(), body, seen());
        }

        void verify(LocalDate on) {
            minutes.verify(meeting.id(), body, seen(), on);
        }

        void sign() {
            minutes.sign(meeting.id(), body, seen(), DAY, "Astrid Lien");
        }

        String text() {
            return new String(minutes.file(meeting, body, true, Format.TEXT), StandardCharsets.UTF_8);
        }
    }

    @Test
    void those_whom_the_meeting_chose_among_the_present_verify_the_minutes_of_a_federation() {
        in("swedish-municipal-federation", "sv", "directorate", held -> {
            assertThat(ways.of(held.body)).containsExactly(MinutesApproval.VERIFIED);
            assertThatThrownBy(() -> held.choose("Bjørn Aas")).hasMessageContaining("verifier-not-there");
            held.ready();
            assertThatThrownBy(() -> held.verify(DAY)).hasMessageContaining("meeting.minutes.nobody-verifies");
            held.choose("Astrid Lien", "Gro Heimdal");
            assertThatThrownBy(() -> held.verify(DAY.minusDays(1))).hasMessageContaining("meeting.minutes.signed-when");

            held.verify(DAY.plusDays(2));

            var approved = held.now();
            assertThat(approved.approved()).isTrue();
            assertThat(approved.approval()).contains(MinutesApproval.VERIFIED);
            assertThat(approved.approvedOn()).contains(DAY.plusDays(2));
            assertThat(held.text()).contains("Justerat av", "Astrid Lien, Gro Heimdal", "2026-02-28");
            assertThatThrownBy(() -> held.choose("Astrid Lien")).hasMessageContaining("meeting.minutes-approved");
        });
    }

    @Test
    void who_was_chosen_and_is_taken_off_the_attendance_cannot_verify() {
        in("swedish-municipal-federation", "sv", "board", held -> {
            held.choose("Astrid Lien");
            held.ready();
            var astrid = attendances.entered(held.meeting.id()).stream()
                    .filter(each -> each.name().equals("Astrid Lien"))
                    .findFirst()
                    .orElseThrow();
            attendances.remove(astrid.id());

            assertThatThrownBy(() -> held.verify(DAY)).hasMessageContaining("verifier-not-there");
        });
    }

    @Test
    void where_minutes_are_verified_neither_signatures_nor_a_later_meeting_approve_them() {
        in("swedish-municipal-federation", "sv", "assembly", held -> {
            held.ready();
            assertThatThrownBy(() -> held.sign()).hasMessageContaining("meeting.minutes.not-by-signature");
            var next = some.meeting(held.body, DAY.plusMonths(1));
            assertThatThrownBy(() -> some.agendas.addApproval(next.id(), held.body, held.meeting.id(), "Godkännande"))
                    .hasMessageContaining("meeting.minutes.not-by-a-meeting");
            assertThat(held.now().state()).isEqualTo(MinutesState.READY);
        });
    }

    @Test
    void nobody_verifies_where_the_profile_does_not_say_so() {
        in("norwegian-regional-council", "nb", "steering-group", held -> {
            assertThat(ways.of(held.body)).containsOnly(MinutesApproval.NEXT_MEETING, MinutesApproval.SIGNED);
            assertThatThrownBy(() -> held.choose("Astrid Lien"))
                    .hasMessageContaining("meeting.minutes.not-by-verifying");
            held.ready();
            assertThatThrownBy(() -> held.verify(DAY)).hasMessageContaining("meeting.minutes.not-by-verifying");
            held.sign();
            assertThat(held.text()).contains("Signert av").doesNotContain("Bekreftet");
        });
    }
}
