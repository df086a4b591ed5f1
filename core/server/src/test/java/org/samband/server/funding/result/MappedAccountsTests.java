package org.samband.server.funding.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Money;
import org.samband.server.funding.budget.Post;
import org.samband.server.plan.Amount;

/** Where an account belongs in the budget is said once for all years. */
class MappedAccountsTests extends AccountsOfAYear {

    @Test
    void an_account_belongs_to_a_post_of_the_years_budget_and_to_no_other() {
        var id = entered(2016);
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        var post = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", Money.of(Amount.of(100_000, "NOK"))))
                .post();
        var line = results.view(id).lines().getFirst();

        results.map(id, Map.of(line.id(), new Target.OfPost(new Post(UUID.randomUUID()))));
        assertThat(results.view(id).target(line)).isEmpty();

        results.map(id, Map.of(line.id(), new Target.OfPost(post)));
        assertThat(results.view(id).target(line)).contains(new Target.OfPost(post));
    }

    @Test
    void where_accounts_belong_is_said_once_for_all_years() {
        map(entered(2015));

        assertThat(results.view(entered(2016)).unmapped()).isEmpty();
    }

    @Test
    void where_an_account_belongs_is_taken_back() {
        var id = entered(2016);
        map(id);
        var line = results.view(id).lines().getFirst();

        results.unmap(id, Set.of(line.id()));

        assertThat(results.view(id).unmapped()).extracting(ResultLine::id).containsExactly(line.id());
    }
}
