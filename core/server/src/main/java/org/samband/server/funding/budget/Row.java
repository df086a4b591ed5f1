package org.samband.server.funding.budget;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Amount;

/**
 * A line of a budget as it is read.
 *
 * @param line the line, or null for an income that only the plan speaks of
 * @param title its title, or null where its kind says it all
 * @param amount how much, worked out where it is
 * @param negative whether more was taken away than there was
 * @param firm whether it can be counted on
 * @param parts what it is worked out from
 */
public record Row(
        @Nullable BudgetLine line,
        LineKind kind,
        @Nullable String title,
        Amount amount,
        boolean negative,
        boolean firm,
        List<Part> parts) {

    /** Sources that lie in the books of the members. */
    private static final Set<String> OUTSIDE = Set.of("municipal-budgets", "own-effort");

    public Row {
        parts = List.copyOf(parts);
    }

    static Row of(BudgetLine line, boolean firm) {
        return new Row(line, line.kind(), line.title(), line.money().amount(), false, firm, List.of());
    }

    /** Adds up what has figures in one currency; without any, or with two currencies, the sum is unknown. */
    static Row worked(@Nullable BudgetLine line, LineKind kind, boolean firm, List<Part> parts) {
        var currencies = parts.stream()
                .filter(part -> part.row().figure().isPresent())
                .map(part -> Objects.requireNonNull(part.row().amount().currency()))
                .distinct()
                .toList();
        var sum = parts.stream().mapToLong(Part::figure).reduce(0, Math::addExact);
        return new Row(
                line,
                kind,
                line == null ? null : line.title(),
                currencies.isEmpty() ? withoutFigure(parts) : together(currencies, sum),
                sum < 0,
                firm,
                parts);
    }

    private static Amount together(List<String> currencies, long sum) {
        return currencies.size() == 1
                ? Amount.of(Math.abs(sum), currencies.getFirst())
                : Amount.of(Amount.Kind.UNKNOWN);
    }

    /** Where nothing has a figure, it is what all of them are, such as money found later. */
    private static Amount withoutFigure(List<Part> parts) {
        var kinds = parts.stream()
                .map(part -> part.row().amount().kind())
                .distinct()
                .toList();
        return kinds.size() == 1 && parts.getFirst().row().amount().from() == null
                ? parts.getFirst().row().amount()
                : Amount.of(Amount.Kind.UNKNOWN);
    }

    /** Returns what counts in a sum: an amount, or the lower end of a range; nothing is zero. */
    public OptionalLong figure() {
        var from = amount.from();
        return switch (amount.kind()) {
            case AMOUNT, RANGE -> from == null ? OptionalLong.empty() : OptionalLong.of(negative ? -from : from);
            default -> OptionalLong.empty();
        };
    }

    /** Tells whether it costs or brings money of which nobody has said how much. */
    public boolean unknown() {
        return figure().isEmpty() && !Sums.NEEDS_NONE.contains(amount.kind());
    }

    /** Tells whether it is in our books and still to come, so that sums take it in. */
    public boolean ours() {
        return (kind.income() || kind == LineKind.ALLOCATION)
                && (line == null || !outside(line) && !Sums.refused(line.money()));
    }

    /** Tells whether others keep the money. */
    public boolean outside() {
        return line != null && outside(line);
    }

    private static boolean outside(BudgetLine line) {
        var source = line.money().source();
        return line.money().heldBy() != null || source != null && OUTSIDE.contains(source);
    }

    public boolean derived() {
        return line == null || line.derived();
    }

    /** Returns what it is known by in an address. */
    public String key() {
        if (line == null) {
            return kind.key() + "-" + amount.currency() + (firm ? "-firm" : "-open");
        }
        var resource = line.resourceId();
        return (resource == null ? line.id().value() : resource.value()).toString();
    }

    /** A row that is added, or taken away, to work out another. */
    public record Part(Row row, boolean added) {

        long figure() {
            var figure = row.figure().orElse(0);
            return added ? figure : -figure;
        }
    }
}
