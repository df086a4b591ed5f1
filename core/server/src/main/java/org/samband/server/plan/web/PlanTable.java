package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.PlanCells;
import org.samband.server.plan.PlanElement;
import org.samband.server.settings.PlanColumns;

/** The rows below a section of a plan, each innermost element one, in the columns that the alliance has chosen. */
public record PlanTable(List<String> columns, List<Row> rows) {

    public PlanTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Makes the table of chains of elements, each with what it stands under; levels that none of them has are left out. */
    static PlanTable of(List<String> columns, PlanCells cells, List<List<PlanElement>> chains) {
        var shown = columns.stream()
                .filter(column -> !column.startsWith(PlanColumns.LEVEL)
                        || chains.stream()
                                .anyMatch(chain -> cells.owner(column, chain).isPresent()))
                .toList();
        var owners = chains.stream()
                .map(chain -> shown.stream()
                        .map(column -> cells.owner(column, chain).orElse(null))
                        .toList())
                .toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < chains.size(); i++) {
            rows.add(row(shown, owners, i, chains.get(i).getLast()));
        }
        return new PlanTable(shown, rows);
    }

    private static Row row(
            List<String> columns, List<List<@Nullable PlanElement>> owners, int index, PlanElement element) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < columns.size(); column++) {
            var owner = owners.get(index).get(column);
            if (owner == null
                    || index == 0
                    || !owner.equals(owners.get(index - 1).get(column))) {
                cells.add(new Cell(columns.get(column), owner, owner == null ? 1 : span(owners, index, column, owner)));
            }
        }
        return new Row(cells, element);
    }

    private static int span(List<List<@Nullable PlanElement>> owners, int from, int column, PlanElement owner) {
        var until = from;
        while (until < owners.size() && owner.equals(owners.get(until).get(column))) {
            until++;
        }
        return until - from;
    }

    /** One row: its cells from the left, without those that one above it covers, and the element it is about. */
    public record Row(List<Cell> cells, PlanElement element) {}

    /** A cell over one or more rows; without element where none says anything there. */
    public record Cell(String column, @Nullable PlanElement element, int rows) {

        public boolean isLevel() {
            return column.startsWith(PlanColumns.LEVEL);
        }
    }
}
