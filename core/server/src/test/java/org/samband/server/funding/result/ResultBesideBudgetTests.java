package org.samband.server.funding.result;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.result.ActualsFormat.Side;

/** What a year came to stands beside its budget. */
class ResultBesideBudgetTests extends AccountsOfAYear {

    @Test
    void the_budget_stands_beside_what_it_came_to() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        var fee = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(4_500_000)));
        lines.add(budget, LineKind.GRANT, Content.of("Fylket", money(100_000)));
        lines.add(budget, LineKind.ALLOCATION, Content.of("Sekretariat", money(3_000_000)));
        var id = entered(2016);
        map(id);

        assertThat(results.view(id).comparisons())
                .filteredOn(row -> row.kind() != LineKind.VAT_COMPENSATION)
                .extracting(Comparison::kind, Comparison::budget, Comparison::actual, Comparison::difference)
                .containsExactly(
                        tuple(LineKind.LEVIES, 450_000_000L, 451_671_000L, 1_671_000L),
                        tuple(LineKind.GRANT, 10_000_000L, null, null),
                        tuple(LineKind.ALLOCATION, 300_000_000L, null, null),
                        tuple(LineKind.OTHER, null, 490_680_200L, null));
        assertThat(fee.title()).isEqualTo("Kontingent");
    }

    @Test
    void a_column_of_figures_fills_the_rows_of_the_budget() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(4_500_000)));
        lines.add(budget, LineKind.ALLOCATION, Content.of("Sekretariat", money(3_000_000)));
        var id = results.begin(null, 2016).id();

        fill(id, OptionalLong.of(451_671_000), OptionalLong.of(300_000_100));
        fill(id, OptionalLong.empty(), OptionalLong.of(299_999_900));

        assertThat(results.view(id).comparisons())
                .extracting(Comparison::actual)
                .containsExactly(451_671_000L, 299_999_900L);
        assertThat(results.view(id).computed()).contains(151_671_100L);
    }

    @Test
    void a_column_for_rows_that_somebody_changed_meanwhile_fills_none() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(4_500_000)));
        var id = results.begin(null, 2016).id();
        var seen = results.view(id).seen();
        lines.add(budget, LineKind.GRANT, Content.of("Fylket", money(100_000)));

        assertThatThrownBy(() -> results.fill(id, seen, List.of(OptionalLong.of(1))))
                .hasMessageContaining("money.column.rows-changed");
        assertThat(results.view(id).lines()).isEmpty();
    }

    @Test
    void a_figure_without_a_title_is_known_by_its_kind() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", money(4_500_000)));
        var id = results.begin(null, 2016).id();

        fill(id, OptionalLong.of(1));

        assertThat(results.view(id).lines().getFirst().kindAlone()).contains(LineKind.LEVIES);
    }

    @Test
    void what_comes_back_of_a_cost_makes_it_less() {
        var budget = budgets.begin(null, 2016, "Budsjett 2016", null).id();
        var office = lines.add(budget, LineKind.ALLOCATION, Content.of("Sekretariat", money(100)));
        var id = results.begin(null, 2016).id();
        results.enter(
                id,
                reading.read(
                        "5000;Lønn;-80\n5800;Refusjon sykepenger;30\n3900;Gebyr;10\n3901;Tap;-4",
                        Side.PLUS_IS_INCOME,
                        "NOK"));
        var targets = Map.of(
                "5000", new Target.OfPost(office.post()),
                "5800", new Target.OfPost(office.post()),
                "3900", new Target.OfKind(LineKind.OTHER),
                "3901", new Target.OfKind(LineKind.OTHER));
        results.map(
                id,
                results.view(id).lines().stream()
                        .collect(
                                Collectors.toMap(ResultLine::id, line -> requireNonNull(targets.get(line.account())))));

        assertThat(results.view(id).comparisons())
                .extracting(Comparison::kind, Comparison::actual)
                .containsExactly(tuple(LineKind.ALLOCATION, 5_000L), tuple(LineKind.OTHER, 600L));
    }

    private void fill(ResultId id, OptionalLong... figures) {
        results.fill(id, results.view(id).seen(), List.of(figures));
    }
}
