package org.samband.server.funding.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens if some money does not come.
 *
 * @param refused the rows that are taken away
 * @param losses what loses by it
 * @param left what remains of the money that can be counted on
 * @param leftIfRestComes what remains if all else that is hoped for comes
 */
public record Without(List<Row> refused, List<Loss> losses, long left, long leftIfRestComes) {

    /** Takes rows away by their keys. */
    public static Without of(BudgetView view, Set<String> keys) {
        var refused = view.rows().filter(row -> keys.contains(row.key())).toList();
        var losses = new ArrayList<Loss>();
        var firm = 0L;
        var all = 0L;
        for (var row : refused) {
            losses.addAll(losses(view, row));
            var figure = brings(row, view, refused) ? row.figure().orElse(0) : 0;
            firm += row.firm() ? figure : 0;
            all += figure;
        }
        return new Without(refused, losses, view.left() - firm, view.leftIfAllComes() - all);
    }

    /** An income takes the allocations along that draw on it, or else what it is for; an allocation stands alone. */
    private static List<Loss> losses(BudgetView view, Row row) {
        var line = row.line();
        if (line == null) {
            return row.parts().stream().map(part -> new Loss(part.row(), row)).toList();
        }
        if (!row.kind().income()) {
            return List.of(new Loss(row, null));
        }
        return view.allocations().stream()
                .filter(allocation -> view.serves(allocation, line))
                .map(allocation -> new Loss(allocation, row))
                .toList();
    }

    /** An allocation brings the income that the plan speaks of, unless that is taken away as a whole or was entered. */
    private static boolean brings(Row row, BudgetView view, List<Row> refused) {
        return own(row, view)
                && (row.kind().income()
                        || view.incomes().stream()
                                .anyMatch(income -> !refused.contains(income)
                                        && income.parts().stream()
                                                .anyMatch(part -> part.row().equals(row))));
    }

    private static boolean own(Row row, BudgetView view) {
        return row.ours() && view.budget().currency().equals(row.amount().currency());
    }

    /** An allocation that loses its money, and the income that it is from. */
    public record Loss(Row allocation, @Nullable Row income) {}
}
