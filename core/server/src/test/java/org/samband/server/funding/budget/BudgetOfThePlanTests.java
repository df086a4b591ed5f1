package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.plan.Amount;
import org.samband.server.web.Message;

/** A budget takes its allocations from the plan, and says what it does not know. */
class BudgetOfThePlanTests extends DraftOfABudget {

    @Test
    void its_allocations_are_the_resources_of_the_plan() {
        var view = budgets.view(budget);

        assertThat(view.allocations())
                .extracting(Row::title)
                .containsExactly("Kultur", "Kultur", "Kultur", "Kultur", "IRIS", "Senere");
        assertThat(view.allocated().getFirst()).isEqualTo(new Sums("NOK", 175_000_000, 0, 1, 1));
    }

    @Test
    void incomes_that_nobody_has_entered_are_what_the_plan_counts_on_by_kind() {
        var view = budgets.view(budget);

        assertThat(view.incomes())
                .filteredOn(row -> row.figure().isPresent())
                .extracting(Row::kind, row -> row.figure().getAsLong())
                .containsExactlyInAnyOrder(
                        tuple(LineKind.LEVIES, 100_000_000L),
                        tuple(LineKind.HOST_CONTRIBUTION, 20_000_000L),
                        tuple(LineKind.OWN_EQUITY, 30_000_000L),
                        tuple(LineKind.GRANT, 25_000_000L));
    }

    @Test
    void an_income_that_was_entered_is_not_counted_twice() {
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", kroner(4_516_710)));

        var view = budgets.view(budget);

        assertThat(view.incomes())
                .filteredOn(row -> row.kind() == LineKind.LEVIES)
                .extracting(Row::title)
                .containsExactly("Kontingent");
        assertThat(view.income().getFirst().firm()).isEqualTo(451_671_000 + 20_000_000 + 30_000_000 + 25_000_000);
        assertThat(view.left()).isEqualTo(526_671_000 - 175_000_000);
    }

    @Test
    void nothing_unknown_and_later_are_three_different_values() {
        lines.add(budget, LineKind.VAT_COMPENSATION, Content.of("Ingen", Money.of(Amount.of(Amount.Kind.NOTHING))));
        var zero = lines.add(budget, LineKind.VAT_COMPENSATION, Content.of("Null", Money.of(Amount.of(0, "NOK"))));

        var view = budgets.view(budget);

        assertThat(view.income().getFirst())
                .extracting(Sums::unknown, Sums::later)
                .containsExactly(1, 1);
        assertThat(row(zero.title()).figure()).hasValue(0);
        assertThat(row("Ingen").figure()).isEmpty();
        assertThat(Doubts.of(view))
                .contains(Message.of("budget.doubt.unknown", 2), Message.of("budget.doubt.later", 2));
    }

    @Test
    void crowns_of_two_countries_are_never_added() {
        lines.add(budget, LineKind.OTHER, Content.of("Grensekomiteen", Money.of(Amount.of(5_000_000, "SEK"))));

        var view = budgets.view(budget);

        assertThat(view.income())
                .extracting(Sums::currency, Sums::open)
                .containsExactly(tuple("NOK", 0L), tuple("SEK", 5_000_000L));
        assertThat(Doubts.of(view)).contains(Message.of("budget.doubt.currencies", "NOK"));
    }

    @Test
    void it_follows_the_plan_until_it_is_proposed_and_says_then_what_changed() {
        budgets.propose(budget);
        var iris = elements.get(element("iris"));
        elements.allot(iris.id(), iris.version(), List.of(money(999, "foundations", "granted", null)));

        assertThat(row("IRIS").figure()).hasValue(25_000_000);
        assertThat(Doubts.of(budgets.view(budget))).contains(Message.of("budget.doubt.plan-changed"));
        budgets.withdraw(budget);
        assertThat(row("IRIS").figure()).hasValue(99_900);
    }
}
