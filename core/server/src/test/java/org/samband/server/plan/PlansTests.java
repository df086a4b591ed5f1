package org.samband.server.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(StatementCounter.class)
@ExtendWith(InHostedAlliance.class)
class PlansTests {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 3);

    @Autowired
    private Plans plans;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private Schedules schedules;

    @Autowired
    private Alliances alliances;

    @Autowired
    private StatementCounter statements;

    @Test
    void a_plan_comes_back_as_it_was_entered() {
        var grant = new Grant(
                Amount.of(35_000_000, "NOK"), "member-fees", "set-aside", null, false, "350 000 is set aside");
        var area = new NewPlan.Element(
                "area",
                null,
                "area",
                ElementContent.titled("Health"),
                new Project("pre-study", "the county", "case 5"),
                NewPlan.Source.NONE,
                List.of(Paragraph.of(TextKind.ORGANISING, "The manager leads it.")),
                List.of(new NewPlan.Allotment(grant, 54)));

        var view = plans.view(plans.enter(SmallPlan.of(List.of(area))).plan());

        assertThat(view.plan().vision()).isEqualTo("Open, green");
        assertThat(view.elements()).singleElement().satisfies(element -> {
            assertThat(element.title()).isEqualTo("Health");
            assertThat(element.project()).isEqualTo(area.project());
            assertThat(view.texts(element.id(), TextKind.ORGANISING))
                    .extracting(PlanText::text)
                    .containsExactly("The manager leads it.");
            assertThat(view.resources(element.id())).singleElement().satisfies(resource -> {
                assertThat(resource.grant()).isEqualTo(grant);
                assertThat(resource.line()).isEqualTo(54);
            });
        });
    }

    @Test
    void a_plan_holds_from_its_year_on_and_is_written_about_a_while_after() {
        var now = plans.adopt(plans.begin("Plan 2016", 2016).id(), DAY, "1/15").id();
        var next = plans.adopt(plans.begin("Plan 2017", 2017).id(), DAY.plusYears(1), "1/16")
                .id();

        assertThat(plans.current(LocalDate.of(2015, 12, 20))).map(Plan::id).contains(now);
        assertThat(plans.current(LocalDate.of(2016, 12, 20))).map(Plan::id).contains(now);
        assertThat(plans.current(LocalDate.of(2017, 1, 1))).map(Plan::id).contains(next);
        assertThat(plans.underWay(LocalDate.of(2016, 12, 20)))
                .extracting(Plan::id)
                .containsExactly(now);
        assertThat(plans.underWay(LocalDate.of(2017, 1, 10)))
                .extracting(Plan::id)
                .containsExactly(next, now);
        assertThat(plans.underWay(LocalDate.of(2026, 1, 10)))
                .extracting(Plan::id)
                .containsExactly(next);
    }

    @Test
    void a_plan_that_another_goes_on_with_is_not_removed() {
        var plan = plans.begin("Plan 2016", 2016).id();
        plans.next(plan, 2017, "Plan 2017");

        assertThatThrownBy(() -> plans.remove(plan))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plan.kept")
                .hasMessageContaining("Plan 2017");
    }

    @Test
    void a_plan_of_a_hundred_activities_costs_as_many_statements_as_one_of_two() throws Exception {
        var small = plans.enter(SmallPlan.with(2)).plan();
        var large = plans.enter(SmallPlan.with(100)).plan();

        var forSmall = statements.during(() -> plans.view(small));
        var forLarge = statements.during(() -> plans.view(large));

        assertThat(forLarge).hasSameSizeAs(forSmall).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void an_element_under_one_that_is_not_of_an_outer_level_is_refused_with_the_whole_plan() {
        var wrong = SmallPlan.of(List.of(
                NewPlan.Element.of("activity", null, "activity", ElementContent.titled("Do")),
                NewPlan.Element.of("area", "activity", "area", ElementContent.titled("Health"))));

        assertThatThrownBy(() -> plans.enter(wrong)).isInstanceOf(Refusal.class);

        assertThat(plans.all()).isEmpty();
    }

    @Test
    void a_plan_is_adopted_once() {
        var id = plans.enter(SmallPlan.with(1)).plan();
        plans.propose(id);

        var adopted = plans.adopt(id, DAY, " case 43/2015 ");

        assertThat(adopted.state()).isEqualTo(PlanState.ADOPTED);
        assertThat(adopted.adoptedReference()).isEqualTo("case 43/2015");
        assertThatThrownBy(() -> plans.adopt(id, DAY, "again")).hasMessageContaining("plan.already-adopted");
    }

    @Test
    void an_amendment_takes_the_place_of_the_plan_when_it_is_adopted() {
        var id = plans.enter(SmallPlan.with(2)).plan();
        plans.adopt(id, DAY, "case 1");

        var amendment = plans.amend(id);
        assertThat(plans.get(id).state()).isEqualTo(PlanState.ADOPTED);
        assertThat(plans.view(amendment.id()).elements()).hasSize(5);
        plans.adopt(amendment.id(), DAY.plusMonths(3), "case 2");

        assertThat(plans.get(id).state()).isEqualTo(PlanState.SUPERSEDED);
    }

    @Test
    void next_years_plan_carries_over_what_is_unfinished_with_its_history() {
        var entered = plans.enter(SmallPlan.with(3));
        followUp.say(requireNonNull(entered.elements().get("activity-1")), "2016-T3", Status.DONE, "Done.", 100);
        followUp.say(requireNonNull(entered.elements().get("activity-2")), "2016-T3", Status.DELAYED, "Waits.", 40);

        var next =
                plans.view(plans.next(entered.plan(), 2017, "Action plan 2017").id());

        assertThat(next.plan().follows()).isEqualTo(entered.plan());
        assertThat(next.elements())
                .extracting(PlanElement::title)
                .containsExactly(
                        "Regional development", "Transport", "Take part in planning", "Activity 2", "Activity 3");
        var carried = next.elements().get(3);
        assertThat(carried.provenance().carriedFrom())
                .isEqualTo(entered.elements().get("activity-2"));
        assertThat(next.status(carried.id())).map(StatusUpdate::text).contains("Waits.");
    }

    @Test
    void a_quarter_carried_over_is_one_of_the_new_year() {
        var content =
                new ElementContent(null, "Ask", schedules.read("Q1 + Q3", 2016), null, null, null, null, false, false);
        var entered = plans.enter(SmallPlan.of(List.of(NewPlan.Element.of("ask", null, "activity", content))));

        var next =
                plans.view(plans.next(entered.plan(), 2017, "Action plan 2017").id());

        assertThat(next.elements())
                .singleElement()
                .extracting(PlanElement::schedule)
                .satisfies(schedule -> {
                    assertThat(schedule.text()).isEqualTo("Q1 + Q3");
                    assertThat(schedule.ranges())
                            .extracting(range -> range.from().getYear())
                            .containsExactly(2017, 2017);
                });
    }

    @Test
    void a_measure_whose_activities_are_all_done_stays_behind() {
        var entered = plans.enter(SmallPlan.with(1));
        followUp.say(requireNonNull(entered.elements().get("activity-1")), "2016-T3", Status.DONE, null, null);

        var next =
                plans.view(plans.next(entered.plan(), 2017, "Action plan 2017").id());

        assertThat(next.elements()).extracting(PlanElement::level).containsExactly("area");
    }

    @Test
    void a_plan_of_another_alliance_is_as_unknown_as_one_that_never_was() {
        var id = plans.enter(SmallPlan.with(1)).plan();
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThatThrownBy(() -> plans.view(id)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> plans.adopt(id, DAY, "ours")).hasMessageContaining("not-found");
            assertThatThrownBy(() -> plans.get(new PlanId(UUID.randomUUID()))).hasMessageContaining("not-found");
        });
        assertThat(plans.get(id).state()).isEqualTo(PlanState.DRAFT);
    }
}
