package org.samband.server.funding.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.samband.profile.levy.Part;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyAmounts;
import org.samband.server.funding.LevyRun;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the adopted budget of a year expects of a levy. */
@Component
@Transactional(readOnly = true)
public class BudgetedLevies {

    private static final int MONTHS = 12;

    private final BudgetRows budgets;
    private final BudgetLineRows lines;

    BudgetedLevies(BudgetRows budgets, BudgetLineRows lines) {
        this.budgets = budgets;
        this.lines = lines;
    }

    /** Returns what the budget of a run's year expects, or empty where none is adopted or none speaks of the levy. */
    public Optional<Budgeted> of(Levy levy, LevyRun run) {
        var currency = run.inputs().currency();
        if (currency == null) {
            return Optional.empty();
        }
        return budgets.findAllByOrderByYearDescIdDesc().stream()
                .filter(budget -> budget.year() == run.year() && budget.state() == BudgetState.ADOPTED)
                .filter(budget -> budget.schemeId() == null || levy.scheme().equals(budget.schemeId()))
                .flatMap(budget -> of(levy, budget, currency).stream()
                        .map(amount -> new Budgeted(
                                budget.id(),
                                budget.title(),
                                amount,
                                run.time().part(),
                                Currency.getInstance(currency))))
                .findFirst();
    }

    private Optional<Long> of(Levy levy, Budget budget, String currency) {
        return lines.findByBudgetIdOrderByPosition(budget.id()).stream()
                .filter(line -> line.kind() == LineKind.LEVIES && isOf(line, levy))
                .map(line -> Row.of(line, true))
                .filter(row -> row.figure().isPresent())
                .filter(row -> Objects.equals(row.amount().currency(), currency))
                .map(row -> row.figure().getAsLong())
                .reduce(Long::sum);
    }

    // A line that follows the runs has the levy as its post; one that was typed has its name.
    private static boolean isOf(BudgetLine line, Levy levy) {
        return line.post().value().equals(levy.id().value())
                || levy.title().equalsIgnoreCase(Objects.requireNonNullElse(line.title(), ""));
    }

    /**
     * What a budget expects, in minor units.
     *
     * @param amount for the whole year, all its lines of the levy together
     * @param part the part of the year that a run is for
     */
    public record Budgeted(BudgetId budget, String title, long amount, Part part, Currency currency) {

        /** Returns what it expects of the run. */
        public long ofRun() {
            return BigDecimal.valueOf(amount)
                    .multiply(BigDecimal.valueOf(part.of()))
                    .divide(BigDecimal.valueOf(part.all()), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }

        /** Returns by how much more a run asks for. */
        public long difference(LevyRun run) {
            return run.total() - ofRun();
        }

        /** Says in the reader's language how a run compares. */
        public String said(LevyRun run, Texts texts) {
            var amounts = new LevyAmounts(run.inputs().unit(), currency, texts);
            var expected = part.whole()
                    ? texts.say("levy.run.budgeted-year", amounts.amount(amount), title)
                    : texts.say(
                            "levy.run.budgeted-part",
                            amounts.amount(amount),
                            title,
                            amounts.amount(ofRun()),
                            texts.say(
                                    part.all() == MONTHS ? "levy.explain.months" : "levy.explain.days",
                                    part.of(),
                                    part.all()));
            var difference = difference(run);
            return difference == 0
                    ? texts.say("levy.run.budgeted-equal", expected)
                    : texts.say("levy.run.budgeted-other", expected, amounts.change(difference));
        }
    }
}
