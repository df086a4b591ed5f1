package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.BodyId;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Which meetings nobody can be at both of. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class CollisionsTests {

    private static final LocalDate DAY = MeetingForTests.DAY;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Collisions collisions;

    private BodyId group;
    private BodyId board;

    @BeforeEach
    void twoBodies() {
        group = some.group("Rådmannsgruppen");
        board = some.group("Styringsgruppen");
    }

    @Test
    void two_bodies_that_meet_at_one_hour_collide_whatever_their_places() {
        var one = meeting(group, DAY, 10, 12, "Drammen");
        var other = meeting(board, DAY, 11, 13, "Asker");
        var third = meeting(board, DAY.plusDays(1), 11, 13, "Asker");

        assertThat(among(one, other, third))
                .containsOnly(
                        Map.entry(one.id(), List.of(Message.of("meeting.collides", "Styringsgruppen"))),
                        Map.entry(other.id(), List.of(Message.of("meeting.collides", "Rådmannsgruppen"))));
    }

    @Test
    void one_after_the_other_at_the_same_place_is_how_it_should_be() {
        assertThat(among(meeting(group, DAY, 10, 12, "Drammen"), meeting(board, DAY, 12, 14, "Drammen")))
                .isEmpty();
    }

    @Test
    void whoever_sits_in_both_is_named_as_long_as_they_do() {
        for (var body : List.of(group, board)) {
            some.appoint(body, "Astrid Lien", AppointmentRole.MEMBER, 1, null);
            some.appoint(body, "Eva Dal", AppointmentRole.DEPUTY, 1, null);
        }
        some.appoint(group, "Bjørn Aas", AppointmentRole.MEMBER, 2, null);
        some.appoint(board, "Bjørn Aas", AppointmentRole.CHAIR, 2, DAY);
        var one = meeting(group, DAY, 10, 12, "Drammen");
        var other = meeting(board, DAY, 10, 12, "Asker");

        assertThat(among(one, other))
                .containsEntry(
                        one.id(), List.of(Message.of("meeting.collides-persons", "Styringsgruppen", "Astrid Lien")));
    }

    @Test
    void of_whose_hours_nothing_is_known_two_places_on_one_day_collide_and_one_does_not() {
        var one = meeting(group, DAY, null, null, "Drammen");
        var elsewhere = meeting(board, DAY, null, null, "Asker");
        var there = meeting(some.group("Nettverket"), DAY, null, null, "drammen");

        assertThat(among(one, elsewhere)).containsOnlyKeys(one.id(), elsewhere.id());
        assertThat(among(one, there)).isEmpty();
    }

    @Test
    void a_cancelled_meeting_is_in_nobodys_way() {
        var one = meeting(group, DAY, 10, 12, "Drammen");
        var other = some.meetings.cancel(meeting(board, DAY, 10, 12, "Asker").id(), 0);

        assertThat(among(one, other)).isEmpty();
    }

    private Meeting meeting(BodyId body, LocalDate day, @Nullable Integer from, @Nullable Integer until, String place) {
        var sitting = new Sitting(
                day,
                from == null ? null : LocalTime.of(from, 0),
                until == null ? null : day,
                until == null ? null : LocalTime.of(until, 0),
                MeetingForTests.ZONE,
                place);
        return some.meetings.plan(new Meetings.Draft(null, List.of(body), sitting));
    }

    private Map<MeetingId, List<Message>> among(Meeting... meetings) {
        return collisions.among(
                Arrays.asList(meetings),
                some.meetings.bodies(Arrays.stream(meetings).map(Meeting::id).toList()));
    }
}
