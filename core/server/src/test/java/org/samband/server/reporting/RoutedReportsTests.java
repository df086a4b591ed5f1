package org.samband.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.ReportContent.Line;
import org.samband.server.reporting.ReportContent.Section;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Each body is told of exactly the parts of the plan that are routed to it. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class RoutedReportsTests {

    @Autowired
    private PlanForReports plans;

    @Autowired
    private Reports reports;

    @Autowired
    private Previews previews;

    @Autowired
    private ReportRoutes routes;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Plans allPlans;

    private ReportContent content(Report.Matter matter) {
        return previews.of(reports.begin(matter)).content();
    }

    @Test
    void an_external_body_is_told_of_its_part_only() {
        var plan = plans.enter();

        var content = content(plan.tertial(plan.network()));

        assertThat(content.sections())
                .extracting(Section::title)
                .containsExactly("Helse", "Elektronisk meldingsutveksling");
        assertThat(content.lines()).extracting(Line::title).containsExactly("Ta i bruk veilederen");
        assertThat(content.to().treatment()).isEqualTo(Treatment.RECEIVES);
        assertThat(content.funds()).extracting(ReportContent.Fund::source).containsExactly("external-partner");
    }

    @Test
    void a_part_that_two_bodies_get_is_told_to_both() {
        var plan = plans.enter();

        assertThat(content(plan.tertial(plan.khsBoard())).lines())
                .extracting(Line::title)
                .containsExactly("Forberede saker");
        assertThat(content(plan.tertial(plan.board())).lines())
                .extracting(Line::title)
                .containsExactly(
                        "Samordne innspill til transportplanen",
                        "Velge pilotkommuner",
                        "Forberede saker",
                        "Ta i bruk veilederen");
    }

    @Test
    void another_cycle_goes_other_ways() {
        var plan = plans.enter();

        assertThat(content(plan.annual(plan.assembly())).lines())
                .extracting(Line::title)
                .containsExactly(
                        "Samordne innspill til transportplanen", "Velge pilotkommuner", "Ta i bruk veilederen");
        assertThatThrownBy(() -> reports.begin(plan.annual(plan.khsBoard())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reporting.nothing-routed")
                .hasMessageContaining("Samhandlingsstyret")
                .hasMessageContaining("2016");
    }

    @Test
    void what_an_element_says_of_its_own_comes_before_what_is_said_above_it() {
        var plan = plans.enter();
        routes.lay(new Route.Way(plan.id(), plan.element("cases"), "tertial", plan.assembly(), Treatment.RECEIVES));

        assertThat(content(plan.tertial(plan.assembly())).lines())
                .extracting(Line::title)
                .containsExactly("Forberede saker");
        assertThatThrownBy(() -> reports.begin(plan.tertial(plan.khsBoard())))
                .hasMessageContaining("reporting.nothing-routed");
    }

    @Test
    void a_route_of_the_whole_plan_serves_what_has_none_above_it() {
        var plan = plans.enter();
        routes.lay(new Route.Way(plan.id(), null, "half-year", plan.board(), Treatment.TREATS));

        var content = content(new Report.Matter(plan.id(), "half-year", "2016-H1", plan.board()));

        assertThat(content.lines()).hasSize(4);
        assertThat(content.sections()).extracting(Section::title).contains("Kommunereformen");
    }

    @Test
    void a_part_without_measures_is_told_to_whoever_hears_of_all_the_others() {
        var plan = plans.enter();

        assertThat(content(plan.tertial(plan.board())).sections())
                .filteredOn(Section::nonePlanned)
                .extracting(Section::title)
                .containsExactly("Kommunereformen");
        assertThat(content(plan.tertial(plan.khsBoard())).sections()).noneMatch(Section::nonePlanned);
    }

    @Test
    void headings_stand_as_deep_as_in_the_plan_and_measures_group_the_lines() {
        var plan = plans.enter();

        var content = content(plan.tertial(plan.board()));

        assertThat(content.sections())
                .extracting(Section::title, Section::depth)
                .containsExactly(
                        tuple("Regional utvikling", 0),
                        tuple("Areal og transport", 1),
                        tuple("Helse", 0),
                        tuple("Kommunehelsesamarbeidet", 1),
                        tuple("Påvirkningsarbeid", 2),
                        tuple("Elektronisk meldingsutveksling", 1),
                        tuple("Kommunereformen", 0));
        assertThat(content.lines())
                .extracting(Line::group)
                .containsExactly(
                        "Delta i planprosesser",
                        "Delta i planprosesser",
                        "Felles sekretariat",
                        "Innføring i kommunene");
    }

    @Test
    void routes_read_twice_are_there_once() {
        var plan = plans.enter();
        var before = routes.of(plan.id());
        routes.lay(new Route.Way(plan.id(), plan.element("khs"), "tertial", plan.board(), Treatment.RECEIVES));

        assertThat(routes.of(plan.id())).hasSameSizeAs(before);
        assertThat(content(plan.tertial(plan.board())).sections())
                .filteredOn(section -> section.title().equals("Kommunehelsesamarbeidet"))
                .extracting(Section::treatment)
                .containsExactly(Treatment.RECEIVES);
    }

    @Test
    void the_plan_of_the_next_year_is_reported_the_same_way() {
        var plan = plans.enter();

        var next = allPlans.next(plan.id(), 2017, "Handlingsplan 2017");

        assertThat(content(new Report.Matter(next.id(), "tertial", "2017-T1", plan.network()))
                        .lines())
                .extracting(Line::title)
                .containsExactly("Ta i bruk veilederen");
    }

    @Test
    void a_report_needs_a_period_of_its_cycle_within_the_plan_and_a_body_of_the_alliance() {
        var plan = plans.enter();
        var stranger = bodies.found(Body.Draft.external("Fylkesmannen")).id();

        assertThatThrownBy(() -> reports.begin(new Report.Matter(plan.id(), "weekly", "2016-T1", plan.board())))
                .hasMessageContaining("alliance.cycle-unknown");
        assertThatThrownBy(() -> reports.begin(new Report.Matter(plan.id(), "tertial", "2016-H1", plan.board())))
                .hasMessageContaining("reporting.period-unknown");
        assertThatThrownBy(() -> reports.begin(new Report.Matter(plan.id(), "tertial", "2019-T1", plan.board())))
                .hasMessageContaining("reporting.period-outside-plan");
        assertThatThrownBy(() -> reports.begin(plan.tertial(stranger)))
                .hasMessageContaining("reporting.nothing-routed")
                .hasMessageContaining("Fylkesmannen");
    }
}
