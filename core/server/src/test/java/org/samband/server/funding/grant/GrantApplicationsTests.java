package org.samband.server.funding.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.grant.GrantApplication.Answer;
import org.samband.server.funding.grant.GrantApplication.Request;
import org.samband.server.plan.Amount;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Grant;
import org.samband.server.plan.NewPlan;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Resource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What givers of money answer changes the plan that counts on it. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class GrantApplicationsTests {

    private static final Answer ANSWER = new Answer("Kulturrådet", LocalDate.of(2016, 3, 1), "brev 16/1");

    @Autowired
    private GrantApplications applications;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanElements elements;

    @Autowired
    private Alliances alliances;

    private Plans.Entered plan;

    @BeforeEach
    void enterAPlanThatWaitsForMoney() {
        var sought = new Grant(
                Amount.of(Amount.Kind.UNKNOWN),
                "grants",
                "applied-for",
                "Norsk Kulturråd",
                false,
                "søkes fra Kulturrådet");
        plan = plans.enter(new NewPlan(
                "Handlingsplan 2016",
                2016,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new NewPlan.Element(
                        "culture",
                        null,
                        "area",
                        ElementContent.titled("Kultur"),
                        null,
                        NewPlan.Source.NONE,
                        List.of(),
                        List.of(new NewPlan.Allotment(sought, null))))));
    }

    private PlanElementId culture() {
        return Objects.requireNonNull(plan.elements().get("culture"));
    }

    private Resource resource() {
        return elements.resources(culture()).getFirst();
    }

    private GrantApplicationId planned() {
        return applications
                .plan(new Request(
                        "Norsk Kulturråd",
                        "Barnekor",
                        40_000_000L,
                        LocalDate.of(2015, 12, 1),
                        true,
                        resource().id()))
                .id();
    }

    @Test
    void money_that_is_granted_becomes_sure_in_the_plan_with_the_sum_that_was_granted() {
        var id = planned();
        applications.apply(id, LocalDate.of(2015, 11, 20));
        assertThat(resource().amount()).isEqualTo(Amount.of(40_000_000, "NOK"));
        assertThat(resource().grant().certainty()).isEqualTo("applied-for");

        applications.grant(id, 25_000_000, ANSWER, LocalDate.of(2017, 2, 1));

        assertThat(resource().amount()).isEqualTo(Amount.of(25_000_000, "NOK"));
        assertThat(resource().grant().certainty()).isEqualTo("granted");
        assertThat(resource().grant().text()).isEqualTo("søkes fra Kulturrådet");
    }

    @Test
    void money_that_is_asked_for_without_a_sum_is_unknown_and_not_nothing() {
        var asked = applications.plan(
                new Request("Fylket", "Kultur", null, null, false, resource().id()));
        applications.apply(asked.id(), LocalDate.of(2015, 11, 20));

        assertThat(resource().amount()).isEqualTo(Amount.of(Amount.Kind.UNKNOWN));
        assertThat(resource().grant().certainty()).isEqualTo("applied-for");
        applications.refuse(asked.id(), ANSWER);
        assertThat(resource().amount()).isEqualTo(Amount.of(Amount.Kind.UNKNOWN));
        assertThat(resource().grant().certainty()).isEqualTo(Resource.REFUSED);
    }

    @Test
    void money_that_is_refused_stays_in_the_plan_as_a_need_that_nobody_counts_on() {
        applications.refuse(planned(), ANSWER);

        assertThat(resource().grant().certainty()).isEqualTo(Resource.REFUSED);
    }

    @Test
    void money_that_one_grants_stays_sure_when_another_refuses() {
        var first = planned();
        var second = planned();
        var third = planned();
        applications.grant(first, 30_000_000, ANSWER, null);
        applications.apply(second, LocalDate.of(2015, 11, 20));
        assertThat(resource().amount()).isEqualTo(Amount.of(30_000_000, "NOK"));

        applications.refuse(second, ANSWER);

        assertThat(resource().amount()).isEqualTo(Amount.of(30_000_000, "NOK"));
        assertThat(resource().grant().certainty()).isEqualTo("granted");
        applications.grant(third, 5_000_000, ANSWER, null);
        assertThat(resource().amount()).isEqualTo(Amount.of(35_000_000, "NOK"));
    }

    @Test
    void money_that_one_refuses_is_hoped_for_while_another_is_asked() {
        var first = planned();
        var second = planned();
        applications.apply(second, LocalDate.of(2015, 11, 20));

        applications.refuse(first, ANSWER);

        assertThat(resource().grant().certainty()).isEqualTo("applied-for");
        applications.withdraw(second);
        assertThat(resource().grant().certainty()).isEqualTo(Resource.REFUSED);
    }

    @Test
    void an_answer_reaches_the_version_that_amends_the_plan_too() {
        var id = planned();
        plans.adopt(plan.plan(), LocalDate.of(2016, 1, 1), "sak 1/2016");
        var amendment = plans.amend(plan.plan());

        applications.grant(id, 25_000_000, ANSWER, null);

        assertThat(plans.view(amendment.id()).resources())
                .extracting(resource -> resource.grant().certainty())
                .containsExactly("granted");
        assertThat(resource().grant().certainty()).isEqualTo("granted");
    }

    @Test
    void a_wrong_sum_is_corrected_until_somebody_answers() {
        var id = planned();
        applications.apply(id, LocalDate.of(2015, 11, 20));
        var right = new Request("Norsk Kulturråd", "Barnekor", 41_000_000L, null, false, null);

        applications.say(id, right);

        assertThat(resource().amount()).isEqualTo(Amount.of(41_000_000, "NOK"));
        assertThat(applications.get(id).request().resourceId())
                .isEqualTo(resource().id());
        applications.refuse(id, ANSWER);
        assertThatThrownBy(() -> applications.say(id, right)).hasMessageContaining("grant.wrong-state.refused");
    }

    @Test
    void an_answer_is_given_once() {
        var id = planned();
        applications.refuse(id, ANSWER);

        assertThatThrownBy(() -> applications.grant(id, 1, ANSWER, null))
                .hasMessageContaining("grant.wrong-state.refused");
        assertThatThrownBy(() -> applications.report(id, LocalDate.of(2017, 1, 1)))
                .hasMessageContaining("grant.wrong-state.refused");
    }

    @Test
    void what_is_missing_is_named() {
        var empty = new Request("", " ", 0L, null, false, null);

        assertThatThrownBy(() -> applications.plan(empty))
                .hasMessageContaining("funder")
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> applications.grant(planned(), 1, new Answer("", LocalDate.MIN, null), null))
                .hasMessageContaining("decidedBy");
    }

    @Test
    void another_alliance_can_neither_see_it_nor_ask_for_money_of_its_plan() {
        var id = planned();
        var foreign =
                new Request("Fylket", "Kultur", 1L, null, false, resource().id());
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThatThrownBy(() -> applications.get(id)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> applications.refuse(id, ANSWER)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> applications.plan(foreign)).hasMessageContaining("grant.resource-unknown");
        });
        assertThat(resource().grant().certainty()).isEqualTo("applied-for");
    }
}
