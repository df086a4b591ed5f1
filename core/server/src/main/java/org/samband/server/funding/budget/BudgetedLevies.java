package org.samband.server.funding.budget;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyRun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the adopted budget of a year expects of a levy. */
@Component
@Transactional(readOnly = true)
public class BudgetedLevies {

    private final BudgetRows budgets;
    private final BudgetLineRows lines;

    BudgetedLevies(BudgetRows budgets, BudgetLineRows lines) {
        this.budgets = budgets;
        this.lines = lines;
    }

    /** Returns what the budget of a run's year expects, or empty where none is adopted or none speaks of the levy. */
    public Optional<Budgeted> of(Levy levy, LevyRun run) {
        var currency = run.inputs().currency();
        return budgets.findAllByOrderByYearDescIdDesc().stream()
                .filter(budget -> budget.year() == run.year() && budget.state() == BudgetState.ADOPTED)
                .filter(budget -> budget.schemeId() == null || levy.scheme().equals(budget.schemeId()))
                .flatMap(budget -> lines.findByBudgetIdOrderByPosition(budget.id()).stream()
                        .filter(line -> line.kind() == LineKind.LEVIES && isOf(line, levy))
                        .map(line -> Row.of(line, true))
                        .filter(row -> row.figure().isPresent())
                        .filter(row -> Objects.equals(row.amount().currency(), currency))
                        .map(row -> new Budgeted(
                                budget.id(),
                                budget.title(),
                                row.figure().getAsLong(),
                                Currency.getInstance(Objects.requireNonNull(currency)))))
                .findFirst();
    }

    // A line that follows the runs has the levy as its post; one that was typed has its name.
    private static boolean isOf(BudgetLine line, Levy levy) {
        return line.post().value().equals(levy.id().value())
                || levy.title().equalsIgnoreCase(Objects.requireNonNullElse(line.title(), ""));
    }

    /** What a budget expects, in minor units. */
    public record Budgeted(BudgetId budget, String title, long amount, Currency currency) {}
}
