package org.samband.server.funding.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.samband.server.funding.budget.BudgetLine.Content;
import org.samband.server.plan.Amount;
import org.springframework.dao.OptimisticLockingFailureException;

/** Lines that people type into a draft, and what is worked out from them. */
class TypedLinesTests extends DraftOfABudget {

    @Test
    void a_net_surplus_is_worked_out_and_opens_to_the_decision_it_comes_from() {
        var gross = lines.add(budget, LineKind.RESULT, Content.of("Brutto mindreforbruk", kroner(800_000)));
        var host = lines.add(
                budget,
                LineKind.ALLOCATION,
                Content.of("Vertskommunebidrag 2017", kroner(300_000))
                        .because(new Reason(
                                "Dekkes av Vestregionen", "Styringsgruppen, sak 15/2016", LocalDate.of(2016, 6, 16))));
        lines.add(
                budget,
                LineKind.NET,
                new Content(
                        "Netto mindreforbruk",
                        Money.of(Amount.of(Amount.Kind.UNKNOWN)),
                        Reason.NONE,
                        null,
                        new Parts(List.of(new Parts.Part(gross.post(), true), new Parts.Part(host.post(), false)))));

        var net = row("Netto mindreforbruk");

        assertThat(net.figure()).hasValue(50_000_000);
        assertThat(net.parts())
                .extracting(part -> part.row().title(), Row.Part::added)
                .containsExactly(tuple("Brutto mindreforbruk", true), tuple("Vertskommunebidrag 2017", false));
        assertThat(Objects.requireNonNull(net.parts().getLast().row().line())
                        .reason()
                        .reference())
                .isEqualTo("Styringsgruppen, sak 15/2016");
        lines.change(budget, host.id(), host.seen(), Content.of("Vertskommunebidrag 2017", kroner(900_000)));
        assertThat(row("Netto mindreforbruk").figure()).hasValue(-10_000_000);
        assertThatThrownBy(() -> lines.remove(budget, gross.id())).hasMessageContaining("budget.line-used");
    }

    @Test
    void a_line_that_somebody_changed_meanwhile_is_not_changed_unseen() {
        var fee = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", kroner(1)));
        var seen = fee.seen();
        lines.change(budget, fee.id(), seen, Content.of("Kontingent", kroner(2)));

        assertThatThrownBy(() -> lines.change(budget, fee.id(), seen, Content.of("Kontingent", kroner(3))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(row("Kontingent").figure()).hasValue(200);
    }

    @Test
    void a_column_for_lines_that_somebody_changed_meanwhile_fills_none() {
        var fee = lines.add(budget, LineKind.LEVIES, Content.of("Kontingent", kroner(1)));
        var seen = BudgetLines.seen(lines.fillable(budget));
        lines.remove(budget, fee.id());
        lines.add(budget, LineKind.GRANT, Content.of("Fylket", kroner(2)));

        assertThatThrownBy(() -> lines.fill(budget, seen, List.of(OptionalLong.of(900))))
                .hasMessageContaining("money.column.rows-changed");
        assertThat(row("Fylket").figure()).hasValue(200);
    }

    @Test
    void members_find_posts_by_numbers_and_codes_that_several_share() {
        var one = lines.add(budget, LineKind.OTHER, Content.of("Tiltak 12", kroner(50_000)));
        var two = lines.add(budget, LineKind.OTHER, Content.of("Tiltak 13", kroner(100_000)));
        lines.refer(budget, one.post(), null, "12", "F230");
        lines.refer(budget, two.post(), null, "13", "F230");
        lines.refer(budget, two.post(), null, "28", null);

        assertThat(budgets.view(budget).references(two.post()))
                .extracting(BudgetReference::number)
                .containsExactly("13", "28");
        assertThatThrownBy(() -> lines.refer(budget, one.post(), "Kongsberg", null, null))
                .hasMessageContaining("budget.reference-empty");
    }
}
