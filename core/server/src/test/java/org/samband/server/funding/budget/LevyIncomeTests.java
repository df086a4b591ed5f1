package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.plan.Amount;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What levies bring is taken from their runs, and nobody types it. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class LevyIncomeTests {

    @Autowired
    private IssuedRuns runs;

    @Autowired
    private Budgets budgets;

    @Autowired
    private BudgetLines lines;

    private BudgetId begun() {
        return budgets.begin(null, 2016, "Budsjett 2016", null).id();
    }

    private List<Long> levies(BudgetId budget) {
        return budgets.view(budget).incomes().stream()
                .filter(row -> row.kind() == LineKind.LEVIES)
                .map(row -> row.figure().orElseThrow())
                .toList();
    }

    @Test
    void the_runs_of_the_year_are_the_income_of_a_draft() {
        var run = runs.issued(2016);
        runs.issued(2017);

        var row = budgets.view(begun()).incomes().getFirst();

        assertThat(levies(begun())).containsExactly(run.total());
        assertThat(row.firm()).isTrue();
        assertThat(Objects.requireNonNull(row.line()).fromLevy()).isTrue();
    }

    @Test
    void what_was_typed_of_levies_holds_instead() {
        runs.issued(2016);
        var budget = begun();
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", Money.of(Amount.of(100, "NOK"))));

        assertThat(levies(budget)).containsExactly(100L);
    }

    @Test
    void what_was_typed_under_the_name_of_one_levy_leaves_the_others() {
        var one = runs.issued(2016);
        var other = runs.issued(2016);
        var budget = begun();
        var title = Objects.requireNonNull(one.inputs().levy());
        lines.add(budget, LineKind.LEVIES, Content.of(title, Money.of(Amount.of(100, "NOK"))));

        assertThat(levies(budget)).containsExactlyInAnyOrder(100L, other.total());
    }

    @Test
    void a_run_that_is_taken_back_brings_nothing_and_a_proposed_budget_says_that_it_changed() {
        LevyRun run = runs.issued(2016);
        var budget = begun();
        budgets.propose(budget);

        runs.credited(run.id());

        assertThat(levies(budget)).containsExactly(run.total());
        assertThat(Doubts.of(budgets.view(budget))).contains(Message.of("budget.doubt.plan-changed"));
        budgets.withdraw(budget);
        assertThat(levies(budget)).isEmpty();
    }
}
