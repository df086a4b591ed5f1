package org.samband.server.funding.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Said;
import org.samband.server.funding.budget.BudgetView;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Post;
import org.samband.server.funding.budget.Row;

/** The result of a year with its figures, beside the budget that was to hold for it. */
public final class ResultView {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YearlyResult result;
    private final List<ResultLine> lines;
    private final Map<ResultLineId, Target> targets;
    private final @Nullable BudgetView budget;

    ResultView(
            YearlyResult result,
            List<ResultLine> lines,
            Map<ResultLineId, Target> targets,
            @Nullable BudgetView budget) {
        this.result = result;
        this.lines = List.copyOf(lines);
        this.targets = Map.copyOf(targets);
        this.budget = budget;
    }

    public YearlyResult result() {
        return result;
    }

    public List<ResultLine> lines() {
        return lines;
    }

    public @Nullable BudgetView budget() {
        return budget;
    }

    public Optional<Target> target(ResultLine line) {
        return Optional.ofNullable(targets.get(line.id()));
    }

    /** Returns the figures that belong nowhere in the budget yet. */
    public List<ResultLine> unmapped() {
        return lines.stream().filter(line -> target(line).isEmpty()).toList();
    }

    /** Returns what came in, without the tax that was compensated, which is no income of the year's work. */
    public long income() {
        return lines.stream()
                .filter(line -> line.income() && !is(line, LineKind.VAT_COMPENSATION))
                .mapToLong(ResultLine::amount)
                .sum();
    }

    public long compensatedVat() {
        return lines.stream()
                .filter(line -> line.income() && is(line, LineKind.VAT_COMPENSATION))
                .mapToLong(ResultLine::amount)
                .sum();
    }

    public long costs() {
        return lines.stream()
                .filter(line -> !line.income())
                .mapToLong(ResultLine::amount)
                .sum();
    }

    /** Returns the share of the income that a line is, in percent with two decimals; none of an income of nothing. */
    public Optional<BigDecimal> share(ResultLine line) {
        return !line.income() || income() <= 0 || is(line, LineKind.VAT_COMPENSATION)
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(line.amount())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(income()), 2, RoundingMode.HALF_UP));
    }

    /** Returns the result that the figures give, where both incomes and costs were entered. */
    public Optional<Long> computed() {
        var complete =
                lines.stream().anyMatch(ResultLine::income) && lines.stream().anyMatch(line -> !line.income());
        return complete ? Optional.of(income() + compensatedVat() - costs()) : Optional.empty();
    }

    /** Returns what came of the money that may be used for one purpose only. */
    public List<RestrictedMoney> restricted() {
        return RestrictedMoney.of(this);
    }

    /** Returns each kind of income and each post with what was budgeted and what it came to. */
    public List<Comparison> comparisons() {
        Map<Target, Long> actual = new LinkedHashMap<>();
        lines.forEach(line -> target(line).ifPresent(target -> actual.merge(target, signed(line, target), Long::sum)));
        var compared = new ArrayList<Comparison>();
        if (budget != null) {
            budgeted(budget.incomes(), actual, compared);
            budgeted(budget.allocations(), actual, compared);
        }
        actual.forEach((target, amount) -> compared.add(new Comparison(
                target instanceof Target.OfKind(var kind) ? kind : LineKind.OTHER, null, null, false, amount, target)));
        return compared;
    }

    /** Returns what tells these rows of comparisons from others, or from the same in another order. */
    public String seen() {
        return Said.seen(comparisons().stream().map(row -> row.target().written()));
    }

    /** What comes back of a cost makes it less, and what is paid out of an income makes that less. */
    private long signed(ResultLine line, Target target) {
        return line.income() == takesIncome(target) ? line.amount() : -line.amount();
    }

    private boolean takesIncome(Target target) {
        return !(target instanceof Target.OfPost(var post))
                || budget == null
                || budget.allocations().stream()
                        .noneMatch(row -> row.line() != null
                                && Objects.requireNonNull(row.line()).post().equals(post));
    }

    /** Rows of one kind of income, or of one post, stand as one; what has been compared is taken from the actual ones. */
    private void budgeted(List<Row> rows, Map<Target, Long> actual, List<Comparison> compared) {
        Map<Target, List<Row>> grouped = new LinkedHashMap<>();
        for (var row : rows) {
            if (row.ours()
                    && result.currency()
                            .equals(Objects.requireNonNullElse(row.amount().currency(), result.currency()))) {
                grouped.computeIfAbsent(target(row, actual), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        grouped.forEach((target, group) -> {
            var first = group.getFirst();
            var figures = group.stream().filter(row -> row.figure().isPresent()).toList();
            compared.add(new Comparison(
                    first.kind(),
                    target instanceof Target.OfKind ? null : first.title(),
                    figures.isEmpty()
                            ? null
                            : figures.stream()
                                    .mapToLong(row -> row.figure().orElse(0))
                                    .sum(),
                    group.stream().anyMatch(Row::unknown),
                    actual.remove(target),
                    target));
        });
    }

    /** An income is compared by its post where figures were entered for that, else with all of its kind. */
    private static Target target(Row row, Map<Target, Long> actual) {
        var line = row.line();
        Post post = line == null ? null : line.post();
        if (post != null && (!row.kind().income() || actual.containsKey(new Target.OfPost(post)))) {
            return new Target.OfPost(post);
        }
        return new Target.OfKind(row.kind());
    }

    private boolean is(ResultLine line, LineKind kind) {
        return switch (targets.get(line.id())) {
            case Target.OfKind(var of) -> of == kind;
            case Target.OfPost(var post) ->
                budget != null
                        && budget.incomes().stream()
                                .anyMatch(row -> row.kind() == kind
                                        && row.line() != null
                                        && Objects.requireNonNull(row.line())
                                                .post()
                                                .equals(post));
            case null -> false;
        };
    }
}
