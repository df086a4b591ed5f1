package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingState;
import org.samband.server.meeting.Meetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The year of meetings that Vestregionen carries: real in its structure, worded by us. */
@SpringBootTest
@TestInstance(Lifecycle.PER_CLASS)
class ExampleMeetingsTests {

    private static final Path SEED = Path.of("../../../shared/seeds/vestregionen-radmannsgruppen-2017-02-23.txt");

    private final Meetings meetings;
    private final Bodies bodies;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationContext application;

    private Alliance alliance;

    ExampleMeetingsTests(
            @Autowired Meetings meetings,
            @Autowired Bodies bodies,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired ApplicationContext application) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.application = application;
    }

    @BeforeAll
    void host() {
        alliance = HostedExample.host(application, "vestregionen");
    }

    private <T> List<T> rows(String sql, Class<T> type) {
        return ThisAlliance.call(
                alliance,
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> jdbc.sql(sql).query(type).list())));
    }

    @Test
    void the_chief_executives_and_the_board_met_five_times_in_2016() {
        var held = ThisAlliance.call(
                alliance,
                () -> meetings.between(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)).stream()
                        .map(each -> tuple(each.day(), body(each), each.state()))
                        .toList());

        assertThat(held)
                .containsExactly(
                        tuple(LocalDate.of(2016, 2, 25), "Rådmannsgruppen", MeetingState.HELD),
                        tuple(LocalDate.of(2016, 3, 17), "Styringsgruppen", MeetingState.HELD),
                        tuple(LocalDate.of(2016, 6, 16), "Styringsgruppen", MeetingState.HELD),
                        tuple(LocalDate.of(2016, 9, 15), "Rådmannsgruppen", MeetingState.HELD),
                        tuple(LocalDate.of(2016, 12, 8), "Styringsgruppen", MeetingState.HELD));
    }

    private String body(Meeting meeting) {
        return bodies.find(meetings.bodies(meeting.id()).getFirst())
                .orElseThrow()
                .name();
    }

    @Test
    void every_decision_says_its_outcome_in_words_that_the_profile_knows() {
        assertThat(rows("select text from decision where outcome = 'UNKNOWN'", String.class))
                .isEmpty();
        assertThat(rows("select text from decision", String.class)).hasSizeGreaterThan(10);
    }

    @Test
    void one_matter_goes_through_three_meetings_of_both_bodies() {
        assertThat(rows("""
                        select t.number from treatment t
                        join agenda_item i on i.alliance_id = t.alliance_id and i.treatment_id = t.id
                        where i.title ilike '%e-helsearkitektur' order by t.number
                        """, String.class)).containsExactly("03/2016", "06/2016", "25/2016");
        assertThat(rows("""
                        select earlier.number || ' < ' || t.number from case_reference r
                        join treatment earlier on earlier.alliance_id = r.alliance_id and earlier.id = r.treatment_id
                        join agenda_item i on i.alliance_id = r.alliance_id and i.id = r.item_id
                        join treatment t on t.alliance_id = i.alliance_id and t.id = i.treatment_id
                        where i.title ilike '%e-helsearkitektur' order by t.number
                        """, String.class)).contains("03/2016 < 06/2016", "06/2016 < 25/2016");
    }

    @Test
    void what_was_promised_of_that_matter_was_kept_and_the_host_for_2018_was_promised_and_missed() {
        assertThat(rows("""
                        select state || ' ' || coalesce(due::text, '') from promise
                        where kind = 'RETURN' order by due, state
                        """, String.class)).contains("KEPT 2016-03-17", "KEPT 2016-09-15", "OPEN 2016-09-29");
    }

    @Test
    void the_next_meeting_of_each_body_approved_the_minutes_of_the_one_before() {
        assertThat(rows("""
                        select b.name || ' ' || m.day || ' by ' || t.number || ' ' || n.approved_on from minutes n
                        join meeting m on m.alliance_id = n.alliance_id and m.id = n.meeting_id
                        join body_name b on b.alliance_id = n.alliance_id and b.body_id = n.body_id
                        join agenda_item i on i.alliance_id = n.alliance_id and i.id = n.approved_by
                        join treatment t on t.alliance_id = i.alliance_id and t.id = i.treatment_id
                        where n.state = 'APPROVED' and n.sha256 is not null order by m.day
                        """, String.class))
                .containsExactly(
                        "Rådmannsgruppen 2016-02-25 by 24/2016 2016-09-15",
                        "Styringsgruppen 2016-03-17 by 13/2016 2016-06-16",
                        "Styringsgruppen 2016-06-16 by 35/2016 2016-12-08");
        assertThat(rows("select state from minutes", String.class)).hasSize(5);
    }

    @Test
    void those_who_met_are_the_seventeen_who_held_the_seats() {
        assertThat(rows("""
                        select count(*) filter (where a.presence = 'PRESENT' or d.id is not null) || ' of ' || count(*)
                        from attendance a join meeting m on m.alliance_id = a.alliance_id and m.id = a.meeting_id
                        left join attendance d on d.alliance_id = a.alliance_id and d.deputy_for = a.id
                        where a.seated group by m.day order by m.day
                        """, String.class)).containsExactly("11 of 17", "12 of 17", "11 of 17", "12 of 17", "13 of 17");
        assertThat(rows("select name from attendance where name not in (select name from person)", String.class))
                .isEmpty();
    }

    @Test
    void nobody_in_them_is_one_of_those_who_really_met() throws IOException {
        assumeTrue(Files.exists(SEED));
        var really = Files.readString(SEED);

        assertThat(rows("select distinct name from attendance", String.class))
                .hasSizeGreaterThan(15)
                .noneMatch(really::contains);
    }
}
