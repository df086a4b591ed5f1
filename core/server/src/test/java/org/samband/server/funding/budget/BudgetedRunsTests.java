package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.funding.Levies;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.RunTime;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.plan.Amount;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A run is compared with what the adopted budget expects of just its time, by all lines of its levy together. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class BudgetedRunsTests {

    @Autowired
    private IssuedRuns issued;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private Levies levies;

    @Autowired
    private Budgets budgets;

    @Autowired
    private BudgetLines lines;

    @Autowired
    private BudgetedLevies budgeted;

    private LevyRun run;
    private Levy levy;

    @BeforeEach
    void adoptABudgetWithTwoLines() {
        run = issued.issued(2016);
        levy = levies.get(run.levy());
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        lines.add(budget, LineKind.LEVIES, Content.of(levy.title(), Money.of(Amount.of(30_000_000, "NOK"))));
        lines.add(budget, LineKind.LEVIES, Content.of(levy.title(), Money.of(Amount.of(12_345_601, "NOK"))));
        lines.add(budget, LineKind.LEVIES, Content.of("Another", Money.of(Amount.of(100, "NOK"))));
        budgets.propose(budget);
        budgets.adopt(budget, LocalDate.of(2015, 11, 19), "sak 7/2015");
    }

    @Test
    void all_lines_of_the_levy_count() {
        var expected = budgeted.of(levy, run).orElseThrow();

        assertThat(expected.amount()).isEqualTo(42_345_601);
        assertThat(expected.ofRun()).isEqualTo(42_345_601);
        assertThat(expected.difference(run)).isEqualTo(run.total() - 42_345_601);
    }

    @Test
    void half_a_year_is_compared_with_half_of_the_budget_and_says_so() {
        issued.credited(run.id());
        var half = runs.draft(levy.id(), RunTime.of(2016, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30)));

        var expected = budgeted.of(levy, half).orElseThrow();

        assertThat(expected.ofRun()).isEqualTo(21_172_801);
        assertThat(expected.difference(half)).isEqualTo(half.total() - 21_172_801);
        assertThat(expected.said(half, Texts.in(Language.NB, (text, _) -> text)).replace('\u00a0', ' '))
                .startsWith("423 456,01 kr i Budsjett 2016 for hele året, hvorav 211 728,01 kr for 6 av 12 måneder;");
    }
}
