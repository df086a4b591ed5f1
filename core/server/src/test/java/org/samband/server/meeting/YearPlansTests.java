package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The meetings of a year are proposed after those of the year before, each of them whole. */
@AccessTest
class YearPlansTests {

    private static final LocalDate IN_WEEK_53 = LocalDate.of(2026, 12, 30);

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private YearPlans plans;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private BodyId group;

    @BeforeEach
    void host() {
        alliance = cast.alliance();
        group = ThisAlliance.call(alliance, () -> some.group());
    }

    private MeetingId met(LocalDate day, int begins, LocalDate endsOn, int ends) {
        return ThisAlliance.call(
                alliance,
                () -> some.meetings
                        .plan(new Meetings.Draft(
                                null,
                                List.of(group),
                                new Sitting(
                                        day,
                                        LocalTime.of(begins, 0),
                                        endsOn,
                                        LocalTime.of(ends, 0),
                                        MeetingForTests.ZONE,
                                        "")))
                        .id());
    }

    private List<YearPlans.Proposed> proposal(int year) {
        return ThisAlliance.call(alliance, () -> plans.proposal(year));
    }

    @Test
    void a_meeting_over_midnight_and_one_of_some_weeks_end_as_many_days_later() {
        met(LocalDate.of(2026, 3, 4), 22, LocalDate.of(2026, 3, 5), 1);
        met(LocalDate.of(2026, 6, 29), 9, LocalDate.of(2026, 7, 6), 12);

        assertThat(proposal(2027))
                .extracting(each -> each.draft().sitting())
                .extracting(Sitting::day, Sitting::endsOn)
                .containsExactly(
                        tuple(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 11)),
                        tuple(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 12)));
    }

    @Test
    void week_53_becomes_week_52_and_what_was_cancelled_is_not_proposed() {
        met(IN_WEEK_53, 10, IN_WEEK_53, 12);
        var cancelled = met(LocalDate.of(2026, 4, 8), 10, LocalDate.of(2026, 4, 8), 12);
        ThisAlliance.run(
                alliance,
                () -> some.meetings.cancel(
                        cancelled, some.meetings.get(cancelled).version()));

        assertThat(proposal(2027))
                .extracting(each -> each.draft().sitting().day())
                .containsExactly(LocalDate.of(2027, 12, 29));
    }

    @Test
    void what_is_planned_from_the_page_is_whole_and_moves_its_last_day_along_and_is_there_then() {
        met(LocalDate.of(2026, 3, 4), 22, LocalDate.of(2026, 3, 5), 1);
        var client = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var page = "/" + alliance.slug() + "/meetings/proposals/2027";
        assertThat(client.get(page).body()).contains("dagen etter", "name=\"lasts-0\" value=\"1\"");

        var answer = client.submit(
                page,
                page,
                Map.of(
                        "take-0", "true",
                        "bodies-0", group.value().toString(),
                        "day-0", "2027-03-10",
                        "begins-0", "22:00",
                        "ends-0", "01:00",
                        "lasts-0", "1"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(ThisAlliance.call(
                        alliance, () -> some.meetings.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))))
                .singleElement()
                .satisfies(each -> assertThat(each.sitting().endsOn()).isEqualTo(LocalDate.of(2027, 3, 11)));
        assertThat(proposal(2027)).allMatch(YearPlans.Proposed::there);
    }
}
