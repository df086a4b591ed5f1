package org.samband.server.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.plan.Status;
import org.samband.server.reporting.PlanForReports.Entered;
import org.samband.server.reporting.ReportContent.Line;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** How activities stand in the report of a period follows from what was said, and when. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class StandingInReportsTests {

    @Autowired
    private PlanForReports plans;

    @Autowired
    private Reports reports;

    @Autowired
    private Previews previews;

    private Entered plan;

    @BeforeEach
    void enterAPlan() {
        plan = plans.enter();
    }

    private ReportContent of(String cycle, String period) {
        var matter =
                new Report.Matter(plan.id(), cycle, period, cycle.equals("annual") ? plan.assembly() : plan.board());
        return previews.of(reports.draft(matter).orElseGet(() -> reports.begin(matter)))
                .content();
    }

    private Line line(ReportContent content, String element) {
        return content.lines().stream()
                .filter(line -> line.id().equals(plan.element(element)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_nobody_has_reported_is_not_reported_and_what_begins_later_is_not_missed() {
        var content = of("tertial", "2016-T1");

        assertThat(line(content, "ntp").standing()).isEqualTo(Standing.NOT_REPORTED);
        assertThat(line(content, "pilot").standing()).isEqualTo(Standing.LATER);
        assertThat(content.owed()).containsOnlyKeys("Daglig leder");
    }

    @Test
    void deviations_come_first_delayed_before_stopped_before_unreported() {
        plans.say(plan, "ntp", "2016-T1", Status.STOPPED, "Arbeidet er innstilt.");
        plans.say(plan, "cases", "2016-T1", Status.ON_TRACK, "Etter planen.");
        plans.say(plan, "pilot", "2016-T1", Status.DELAYED, "Venter på svar.");

        assertThat(of("tertial", "2016-T1").deviations())
                .extracting(Line::title, Line::standing)
                .containsExactly(
                        tuple("Velge pilotkommuner", Standing.DELAYED),
                        tuple("Samordne innspill til transportplanen", Standing.STOPPED),
                        tuple("Ta i bruk veilederen", Standing.NOT_REPORTED));
    }

    @Test
    void the_last_word_of_a_period_counts_and_that_of_another_does_not() {
        plans.say(plan, "ntp", "2016-T1", Status.DELAYED, "Forsinket.");
        plans.say(plan, "ntp", "2016-T1", Status.ON_TRACK, "I rute igjen.");
        plans.say(plan, "ntp", "2016-T2", Status.DELAYED, "Forsinket på nytt.");
        plans.say(plan, "cases", "2016-T2", Status.ON_TRACK, "For neste periode.");

        var first = of("tertial", "2016-T1");

        assertThat(line(first, "ntp").sentence()).isEqualTo("I rute igjen.");
        assertThat(line(first, "cases").standing()).isEqualTo(Standing.NOT_REPORTED);
        assertThat(line(of("tertial", "2016-T2"), "ntp").standing()).isEqualTo(Standing.DELAYED);
    }

    @Test
    void what_was_done_before_is_done_and_what_was_on_track_before_must_be_reported_again() {
        plans.say(plan, "guide", "2016-T1", Status.DONE, "Veilederen er i bruk.");
        plans.say(plan, "ntp", "2016-T1", Status.ON_TRACK, "I rute.");

        var second = of("tertial", "2016-T2");

        assertThat(line(second, "guide").standing()).isEqualTo(Standing.DONE);
        assertThat(requireNonNull(line(second, "guide").said()).period()).isEqualTo("2016-T1");
        assertThat(line(second, "ntp").standing()).isEqualTo(Standing.NOT_REPORTED);
    }

    @Test
    void a_year_is_told_by_the_last_word_of_its_parts() {
        plans.say(plan, "ntp", "2016-T1", Status.DELAYED, "Forsinket.");
        plans.say(plan, "ntp", "2016-T3", Status.DONE, "Fullført i november.");
        plans.say(plan, "guide", "2016-T1", Status.DELAYED, "Venter.");

        var year = of("annual", "2016");

        assertThat(line(year, "ntp").sentence()).isEqualTo("Fullført i november.");
        assertThat(line(year, "guide").standing()).isEqualTo(Standing.DELAYED);
    }

    @Test
    void each_activity_is_counted_once() {
        plans.say(plan, "ntp", "2016-T1", Status.DELAYED, "Forsinket.");

        assertThat(of("tertial", "2016-T1").counts())
                .containsOnly(entry(Standing.LATER, 1L), entry(Standing.DELAYED, 1L), entry(Standing.NOT_REPORTED, 2L));
        assertThat(List.copyOf(of("tertial", "2016-T1").counts().keySet()))
                .containsExactly(Standing.LATER, Standing.DELAYED, Standing.NOT_REPORTED);
    }
}
