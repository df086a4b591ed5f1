package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.springframework.context.annotation.Import;

/** Minutes are approved in the ways that the type of their body has, and in no other. */
@SpringBootTest
@Import(MeetingForTests.class)
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

    private BodyId body;
    private Meeting meeting;

    private void in(String profile, String language, String type, Runnable test) {
        var alliance = InHostedAlliance.host(alliances, profile, language);
        ThisAlliance.run(alliance, () -> {
            body = bodies.found(Body.Draft.own("Organet", type)).id();
            var seats = some.appointThree(body);
            meeting = some.meeting(body, DAY);
            attendances.mark(meeting.id(), body, seats.get(0).id(), Presence.PRESENT);
            attendances.mark(meeting.id(), body, seats.get(1).id(), Presence.PRESENT);
            attendances.mark(meeting.id(), body, seats.get(2).id(), Presence.ABSENT);
            test.run();
        });
    }

    private int seen() {
        return minutes.of(meeting.id(), body).map(Minutes::version).orElse(0);
    }

    private void choose(String... names) {
        minutes.choose(meeting.id(), body, seen(), List.of(names));
    }

    @Test
    void those_whom_the_meeting_chose_among_the_present_verify_the_minutes_of_a_federation() {
        in("swedish-municipal-federation", "sv", "directorate", () -> {
            assertThat(ways.of(body)).containsExactly(MinutesApproval.VERIFIED);
            assertThatThrownBy(() -> choose("Bjørn Aas")).hasMessageContaining("verifier-not-there");
            minutes.ready(meeting.id(), body, seen());
            assertThatThrownBy(() -> minutes.verify(meeting.id(), body, seen(), DAY))
                    .hasMessageContaining("meeting.minutes.nobody-verifies");
            choose("Astrid Lien", "Gro Herheim");
            assertThatThrownBy(() -> minutes.verify(meeting.id(), body, seen(), DAY.minusDays(1)))
                    .hasMessageContaining("meeting.minutes.signed-when");

            minutes.verify(meeting.id(), body, seen(), DAY.plusDays(2));

            var approved = minutes.of(meeting.id(), body).orElseThrow();
            assertThat(approved.approved()).isTrue();
            assertThat(approved.approval()).contains(MinutesApproval.VERIFIED);
            assertThat(approved.approvedOn()).contains(DAY.plusDays(2));
            assertThat(text()).contains("Justerat av", "Astrid Lien, Gro Herheim", "2026-02-28");
            assertThatThrownBy(() -> choose("Astrid Lien")).hasMessageContaining("meeting.minutes-approved");
        });
    }

    @Test
    void who_was_chosen_and_is_taken_off_the_attendance_cannot_verify() {
        in("swedish-municipal-federation", "sv", "board", () -> {
            choose("Astrid Lien");
            minutes.ready(meeting.id(), body, seen());
            var astrid = attendances.entered(meeting.id()).stream()
                    .filter(each -> each.name().equals("Astrid Lien"))
                    .findFirst()
                    .orElseThrow();
            attendances.remove(astrid.id());

            assertThatThrownBy(() -> minutes.verify(meeting.id(), body, seen(), DAY))
                    .hasMessageContaining("verifier-not-there");
        });
    }

    @Test
    void where_minutes_are_verified_neither_signatures_nor_a_later_meeting_approve_them() {
        in("swedish-municipal-federation", "sv", "assembly", () -> {
            minutes.ready(meeting.id(), body, seen());
            assertThatThrownBy(() -> minutes.sign(meeting.id(), body, seen(), DAY, "Astrid Lien"))
                    .hasMessageContaining("meeting.minutes.not-by-signature");
            var next = some.meeting(body, DAY.plusMonths(1));
            assertThatThrownBy(() -> some.agendas.addApproval(next.id(), body, meeting.id(), "Godkännande"))
                    .hasMessageContaining("meeting.minutes.not-by-a-meeting");
            assertThat(minutes.of(meeting.id(), body)).map(Minutes::state).contains(MinutesState.READY);
        });
    }

    @Test
    void nobody_verifies_where_the_profile_does_not_say_so() {
        in("norwegian-regional-council", "nb", "steering-group", () -> {
            assertThat(ways.of(body)).containsOnly(MinutesApproval.NEXT_MEETING, MinutesApproval.SIGNED);
            assertThatThrownBy(() -> choose("Astrid Lien")).hasMessageContaining("meeting.minutes.not-by-verifying");
            minutes.ready(meeting.id(), body, seen());
            assertThatThrownBy(() -> minutes.verify(meeting.id(), body, seen(), DAY))
                    .hasMessageContaining("meeting.minutes.not-by-verifying");
            minutes.sign(meeting.id(), body, seen(), DAY, "Astrid Lien");
            assertThat(text()).contains("Signert av").doesNotContain("Bekreftet");
        });
    }

    private String text() {
        return new String(minutes.file(meeting, body, true, Format.TEXT), StandardCharsets.UTF_8);
    }
}
