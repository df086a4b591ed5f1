package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.plan.Amount;

/** What happens if some money does not come. */
class RefusedMoneyTests extends DraftOfABudget {

    @Test
    void a_grant_that_is_refused_shows_what_loses_by_it_and_what_is_left() {
        var asked = lines.add(
                budget,
                LineKind.GRANT,
                Content.of(
                        "Fylkeskommunene",
                        new Money(
                                Amount.of(40_000_000, "NOK"),
                                "grants",
                                "applied-for",
                                "Fylkeskommunene",
                                false,
                                element("culture"),
                                null)));
        var view = budgets.view(budget);

        var without = Without.of(view, Set.of(asked.id().value().toString()));

        assertThat(without.losses())
                .extracting(loss -> loss.allocation().title())
                .containsOnly("Kultur");
        assertThat(view.leftIfAllComes() - without.leftIfRestComes()).isEqualTo(40_000_000);
        assertThat(without.left()).isEqualTo(view.left());
    }

    @Test
    void money_that_is_taken_away_twice_is_missing_once() {
        var iris = elements.get(element("iris"));
        elements.allot(iris.id(), iris.version(), List.of(money(250_000, "foundations", "applied-for", null)));
        var view = budgets.view(budget);
        var both = view.rows()
                .filter(row -> row.figure().isPresent() && row.figure().getAsLong() == 25_000_000)
                .map(Row::key)
                .collect(Collectors.toSet());

        assertThat(both).hasSize(2);
        assertThat(view.leftIfAllComes() - Without.of(view, both).leftIfRestComes())
                .isEqualTo(25_000_000);
    }
}
