package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.springframework.beans.factory.annotation.Autowired;

/** A budget is proposed, adopted by a decision, and changed only by a later version. */
class BudgetVersionsTests extends DraftOfABudget {

    @Autowired
    private Alliances alliances;

    @Test
    void a_revision_keeps_what_each_line_draws_on_in_whatever_order_they_stand() {
        var use = lines.add(
                budget, LineKind.ALLOCATION, new Content("Konsert", spent("culture"), Reason.NONE, null, Parts.NONE));
        var given = lines.add(budget, LineKind.GRANT, Content.of("Fylket", kroner(100_000)));
        lines.change(
                budget,
                use.id(),
                use.seen(),
                new Content("Konsert", spent("culture"), Reason.NONE, given.id(), Parts.NONE));
        budgets.propose(budget);
        budgets.adopt(budget, LocalDate.of(2015, 11, 19), "sak 7/2015");

        budget = budgets.revise(budget, "sak 15/2016").id();

        assertThat(Objects.requireNonNull(row("Konsert").line()).drawsOn())
                .isNotNull()
                .isEqualTo(Objects.requireNonNull(row("Fylket").line()).id());
    }

    @Test
    void it_is_adopted_by_a_decision_and_changed_only_by_a_later_version_with_a_reason() {
        var fee = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", kroner(4_516_710)));
        lines.refer(budget, fee.post(), "Kongsberg", "12", "F230");
        budgets.propose(budget);
        budgets.adopt(budget, LocalDate.of(2015, 11, 19), "Generalforsamlingen, sak 7/2015");

        assertThatThrownBy(() -> lines.change(budget, fee.id(), fee.seen(), Content.of("Kontingent", kroner(1))))
                .hasMessageContaining("budget.wrong-state.adopted");
        assertThatThrownBy(() -> budgets.revise(budget, " ")).hasMessageContaining("budget.reason-missing");
        var revision = budgets.revise(budget, "Styringsgruppen, sak 15/2016");
        assertThat(budgets.view(revision.id()).references(fee.post())).hasSize(1);
        budgets.propose(revision.id());
        budgets.adopt(revision.id(), LocalDate.of(2016, 6, 16), "sak 15/2016");

        assertThat(budgets.get(budget).state()).isEqualTo(BudgetState.SUPERSEDED);
        assertThat(budgets.get(revision.id()).state()).isEqualTo(BudgetState.ADOPTED);
    }

    @Test
    void two_budgets_of_one_year_are_never_both_in_force() {
        var other = budgets.begin(null, 2016, "Et annet", null).id();
        for (var each : List.of(budget, other)) {
            budgets.propose(each);
        }
        budgets.adopt(budget, LocalDate.of(2015, 11, 19), "sak 7/2015");

        assertThatThrownBy(() -> budgets.adopt(other, LocalDate.of(2015, 11, 20), "sak 8/2015"))
                .hasMessageContaining("budget.another-adopted");
    }

    @Test
    void another_alliance_knows_nothing_of_it() {
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThatThrownBy(() -> budgets.view(budget)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> budgets.propose(budget)).hasMessageContaining("not-found");
            assertThatThrownBy(() -> budgets.begin(null, 2016, "Deres", plan.plan()))
                    .hasMessageContaining("not-found");
            assertThat(budgets.all()).isEmpty();
        });
    }
}
