package org.samband.server.funding.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Money;
import org.samband.server.funding.budget.Parts;
import org.samband.server.funding.budget.Post;
import org.samband.server.funding.budget.Reason;
import org.samband.server.funding.result.ActualsFormat.Side;
import org.samband.server.plan.Amount;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Grant;
import org.samband.server.plan.NewPlan;
import org.samband.server.plan.Plans;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that was given for one purpose is spent on no other, and where the accounts say otherwise it shows. */
class RestrictedMoneyInResultsTests extends AccountsOfAYear {

    @Autowired
    private Plans plans;

    private Post gift;
    private Post iris;
    private Post office;

    @BeforeEach
    void budgetAGiftForOnePurpose() {
        var plan = plans.enter(
                new NewPlan("Plan", 2016, null, null, List.of(), List.of(), List.of(area("iris"), area("office"))));
        var budget = budgets.begin(null, 2016, "Budsjett 2016", plan.plan()).id();
        var purpose = Objects.requireNonNull(plan.elements().get("iris"));
        var given = lines.add(
                budget,
                LineKind.GRANT,
                Content.of(
                        "Gave til IRIS",
                        new Money(Amount.of(250_000, "NOK"), "foundations", "granted", null, true, purpose, null)));
        gift = given.post();
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(10_000)));
        iris = lines.add(
                        budget,
                        LineKind.ALLOCATION,
                        new Content(
                                "Konserter",
                                new Money(Amount.of(250_000, "NOK"), null, null, null, false, purpose, null),
                                Reason.NONE,
                                given.id(),
                                Parts.NONE))
                .post();
        office = lines.add(budget, LineKind.ALLOCATION, Content.of("Kontor", money(10_000)))
                .post();
    }

    private static NewPlan.Element area(String key) {
        return new NewPlan.Element(
                key, null, "area", ElementContent.titled(key), null, NewPlan.Source.NONE, List.of(), List.of());
    }

    /** Enters the accounts of the year: gift and fee as incomes, concerts and office as costs, all in whole crowns. */
    private ResultView accounts(int given, int fee, int concerts, int kontor) {
        var id = results.begin(null, 2016).id();
        results.enter(
                id,
                reading.read(
                        "Gave;%d\nKontingent;%d\nKonserter;-%d\nKontor;-%d".formatted(given, fee, concerts, kontor),
                        Side.PLUS_IS_INCOME,
                        "NOK"));
        place(id, Map.of("Gave", gift, "Konserter", iris, "Kontor", office));
        return results.view(id);
    }

    private void place(ResultId id, Map<String, Post> posts) {
        var targets = new LinkedHashMap<ResultLineId, Target>();
        results.view(id).lines().forEach(line -> {
            var post = posts.get(line.title());
            targets.put(line.id(), post == null ? new Target.OfKind(LineKind.LEVIES) : new Target.OfPost(post));
        });
        results.map(id, targets);
    }

    private static List<String> doubts(ResultView view) {
        return ResultDoubts.of(view).stream()
                .map(Message::key)
                .filter(key -> key.contains("restricted"))
                .toList();
    }

    @Test
    void money_that_its_purpose_used_up_is_no_question() {
        var view = accounts(2_500, 10_000, 2_500, 10_000);

        assertThat(view.restricted()).singleElement().satisfies(money -> {
            assertThat(money.given()).isEqualTo(250_000);
            assertThat(money.received()).isTrue();
            assertThat(money.spent()).isEqualTo(250_000);
            assertThat(money.left()).isZero();
        });
        assertThat(doubts(view)).isEmpty();
    }

    @Test
    void what_its_purpose_did_not_need_stays_bound() {
        var view = accounts(2_500, 10_000, 1_000, 10_000);

        assertThat(view.restricted().getFirst().left()).isEqualTo(150_000);
        assertThat(doubts(view)).containsExactly("result.doubt.restricted-left");
    }

    @Test
    void a_gift_that_covered_something_else_is_found_by_what_the_free_income_could_not_pay() {
        var view = accounts(2_500, 10_000, 1_000, 11_000);

        assertThat(RestrictedMoney.misspent(view)).isEqualTo(100_000);
        assertThat(doubts(view)).contains("result.doubt.restricted-misspent");
    }

    @Test
    void no_more_is_misspent_than_was_left_of_it() {
        assertThat(RestrictedMoney.misspent(accounts(2_500, 10_000, 1_000, 90_000)))
                .isEqualTo(150_000);
    }

    @Test
    void a_cost_that_is_taken_straight_from_the_gift_is_asked_about() {
        var id = results.begin(null, 2016).id();
        results.enter(id, reading.read("Gave;2500\nFest;-700\nKonserter;-1800", Side.PLUS_IS_INCOME, "NOK"));
        place(id, Map.of("Gave", gift, "Fest", gift, "Konserter", iris));

        assertThat(ResultDoubts.of(results.view(id)))
                .contains(Message.of("result.doubt.restricted-taken", "Fest", "Gave til IRIS"));
    }

    @Test
    void costs_that_nobody_entered_are_unknown_and_not_nothing() {
        var id = results.begin(null, 2016).id();
        results.enter(id, reading.read("Gave;2500", Side.PLUS_IS_INCOME, "NOK"));
        place(id, Map.of("Gave", gift));

        assertThat(results.view(id).restricted().getFirst().spent()).isNull();
        assertThat(doubts(results.view(id))).isEmpty();
    }

    @Test
    void money_that_only_the_plan_speaks_of_is_guarded_too() {
        var plan = plans.enter(new NewPlan(
                "Plan 2017",
                2017,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new NewPlan.Element(
                        "iris",
                        null,
                        "area",
                        ElementContent.titled("IRIS"),
                        null,
                        NewPlan.Source.NONE,
                        List.of(),
                        List.of(new NewPlan.Allotment(
                                new Grant(
                                        Amount.of(25_000_000, "NOK").roughly(),
                                        "foundations",
                                        "granted",
                                        "Stiftelsen",
                                        true,
                                        "rundt kr 250 000"),
                                null))))));
        budgets.begin(null, 2017, "Budsjett 2017", plan.plan());
        var id = results.begin(null, 2017).id();
        results.enter(id, reading.read("Kontor;-10000", Side.PLUS_IS_INCOME, "NOK"));

        assertThat(results.view(id).restricted()).singleElement().satisfies(money -> {
            assertThat(money.title()).isEqualTo("Stiftelsen, IRIS");
            assertThat(money.received()).isFalse();
            assertThat(money.left()).isEqualTo(25_000_000);
        });
    }
}
