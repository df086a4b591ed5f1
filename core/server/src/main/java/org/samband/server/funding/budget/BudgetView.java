package org.samband.server.funding.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;

/** A version of a budget with its lines, what they add up to, and what is worked out from them. */
public final class BudgetView {

    private final Budget budget;
    private final List<Row> incomes;
    private final List<Row> allocations;
    private final List<Row> others;
    private final List<BudgetReference> references;
    private final boolean planChanged;
    private final @Nullable PlanView plan;

    BudgetView(
            Budget budget,
            List<BudgetLine> lines,
            List<BudgetReference> references,
            Set<String> firm,
            boolean planChanged,
            @Nullable PlanView plan) {
        this.budget = budget;
        this.references = List.copyOf(references);
        this.planChanged = planChanged;
        this.plan = plan;
        var rows = lines.stream()
                .map(line -> Row.of(
                        line,
                        firm.contains(Objects.requireNonNullElse(line.money().certainty(), ""))))
                .toList();
        allocations =
                rows.stream().filter(row -> row.kind() == LineKind.ALLOCATION).toList();
        var typed = rows.stream().filter(row -> row.kind().income()).toList();
        incomes = Stream.concat(typed.stream(), spokenOfByThePlan(typed, budget.currency()).stream())
                .toList();
        others = others(rows);
    }

    /** The incomes of kinds that nobody has entered, as the plan's resources add up to them; nothing is typed twice. */
    private List<Row> spokenOfByThePlan(List<Row> typed, String currency) {
        var kinds = typed.stream().map(Row::kind).toList();
        Map<String, List<Row>> bySource = new TreeMap<>();
        for (var row : allocations) {
            var kind = LineKind.ofSource(source(row));
            if (row.derived() && !kinds.contains(kind) && row.ours()) {
                var in = Objects.requireNonNullElse(row.amount().currency(), currency);
                bySource.computeIfAbsent(kind.ordinal() + in + row.firm(), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return bySource.values().stream().map(BudgetView::together).toList();
    }

    private static Row together(List<Row> rows) {
        var first = rows.getFirst();
        var parts = rows.stream().map(row -> new Row.Part(row, true)).toList();
        return Row.worked(null, LineKind.ofSource(source(first)), first.firm(), parts);
    }

    private static @Nullable String source(Row row) {
        return row.line() == null ? null : row.line().money().source();
    }

    private static List<Row> others(List<Row> rows) {
        Map<Post, Row> byPost = new LinkedHashMap<>();
        rows.forEach(row -> byPost.put(Objects.requireNonNull(row.line()).post(), row));
        return rows.stream()
                .filter(row -> !row.kind().income() && row.kind() != LineKind.ALLOCATION)
                .map(row -> row.kind() == LineKind.NET ? worked(row, byPost) : row)
                .toList();
    }

    private static Row worked(Row row, Map<Post, Row> byPost) {
        var parts = Objects.requireNonNull(row.line()).parts().all().stream()
                .filter(part -> byPost.containsKey(part.post()))
                .map(part -> new Row.Part(Objects.requireNonNull(byPost.get(part.post())), part.added()))
                .toList();
        return Row.worked(row.line(), row.kind(), row.firm(), parts);
    }

    public Budget budget() {
        return budget;
    }

    public List<Row> incomes() {
        return incomes;
    }

    public List<Row> allocations() {
        return allocations;
    }

    /** Returns results that were stated and what remains of other lines. */
    public List<Row> others() {
        return others;
    }

    public Stream<Row> rows() {
        return Stream.of(incomes, allocations, others).flatMap(Collection::stream);
    }

    public List<Sums> income() {
        return Sums.of(incomes, budget.currency());
    }

    public List<Sums> allocated() {
        return Sums.of(allocations, budget.currency());
    }

    /** Tells whether anything is known to come in; without, nobody can say what is left. */
    public boolean incomeKnown() {
        return incomes.stream().anyMatch(row -> row.figure().isPresent());
    }

    /** Returns what is left of the money that can be counted on, in the budget's own currency. */
    public long left() {
        return income().getFirst().firm() - allocated().getFirst().total();
    }

    /** Returns what is left if all that is hoped for comes. */
    public long leftIfAllComes() {
        return income().getFirst().total() - allocated().getFirst().total();
    }

    /** Returns what is allocated to an element and held to be covered, by the rows of it. */
    public List<Row> allocatedTo(PlanElementId element) {
        return allocations.stream()
                .filter(row ->
                        row.line() != null && element.equals(row.line().money().elementId()))
                .toList();
    }

    public List<BudgetReference> references(Post post) {
        return references.stream()
                .filter(reference -> reference.post().equals(post))
                .toList();
    }

    /** Tells whether an allocation uses an income: because it says so, or because it is for what the income is for. */
    public boolean serves(Row allocation, BudgetLine income) {
        var line = allocation.line();
        if (line == null) {
            return false;
        }
        return income.id().equals(line.drawsOn())
                || line.drawsOn() == null
                        && within(line.money().elementId(), income.money().elementId());
    }

    /** Tells whether an element is what money is for, or a part of it. */
    private boolean within(@Nullable PlanElementId spentOn, @Nullable PlanElementId purpose) {
        if (spentOn == null || purpose == null) {
            return false;
        }
        return spentOn.equals(purpose)
                || plan != null
                        && plan.element(spentOn)
                                .filter(element -> plan.within(element, purpose))
                                .isPresent();
    }

    /** Tells whether the plan says something else now than when the budget was proposed. */
    public boolean planChanged() {
        return planChanged;
    }
}
