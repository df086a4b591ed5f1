package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.access.Access;
import org.samband.server.access.Actor;
import org.samband.server.access.Actors;
import org.samband.server.access.FirstAdministrator;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.Charter;
import org.samband.server.data.Validity;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A body that is to meet three times a year. */
@SpringBootTest
@Import(MeetingForTests.class)
@ExtendWith(InHostedAlliance.class)
class DueMeetingsTests {

    private static final LocalDate TODAY = LocalDate.of(2031, 2, 1);

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Bodies bodies;

    private Body board;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void three_times_a_year() {
        var secretariat = actor();
        secretariat.run(() -> application.getBean(Access.class).grant(secretariat.id(), Role.SECRETARIAT, null));
        var charter = new Charter(null, null, null, null, 3, null, null, Validity.always());
        board = bodies.found(new Body.Draft("Styringsgruppen", "steering-group", false, List.of(), charter));
    }

    @Test
    void two_of_three_are_said_with_the_year_to_go_to() {
        meeting(TODAY);
        meeting(TODAY.plusMonths(6));

        var due = due();

        assertThat(due)
                .extracting(DueItem::what)
                .containsExactly(Message.of("meeting.due.too-few", "Styringsgruppen", 2, 3));
        assertThat(due.getFirst().address())
                .endsWith("/meetings?year=2031&body=" + board.id().value());
        assertThat(due.getFirst().due()).isEqualTo(LocalDate.of(2031, 12, 31));
    }

    @Test
    void three_are_enough_but_one_that_is_cancelled_is_none() {
        meeting(TODAY);
        meeting(TODAY.plusMonths(3));
        var third = meeting(TODAY.plusMonths(6));
        assertThat(due()).isEmpty();

        meetings.cancel(third.id(), third.version());

        assertThat(due()).hasSize(1);
    }

    @Test
    void meetings_of_last_year_do_not_count_but_tell_that_they_are_kept_here() {
        assertThat(due()).isEmpty();

        meeting(TODAY.minusMonths(4));

        assertThat(due())
                .extracting(DueItem::what)
                .containsExactly(Message.of("meeting.due.too-few", "Styringsgruppen", 0, 3));
    }

    private Meeting meeting(LocalDate day) {
        return some.meeting(board.id(), day);
    }

    private List<DueItem> due() {
        return actor().call(() -> application.getBean(DueMeetings.class).dueItems(TODAY));
    }

    private Actor actor() {
        return application
                .getBean(Actors.class)
                .called(FirstAdministrator.USER_NAME)
                .orElseThrow();
    }
}
