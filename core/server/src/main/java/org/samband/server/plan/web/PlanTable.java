package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.PlanStructure;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanView;

/** The rows below a section of a plan, each innermost element one, what it stands under in the columns before it. */
public record PlanTable(List<String> levels, List<Row> rows) {

    public PlanTable {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
    }

    static PlanTable of(PlanView view, PlanStructure structure, List<List<PlanElement>> chains) {
        var levels = structure.levels().stream()
                .map(level -> level.key())
                .filter(level -> chains.stream()
                        .flatMap(List::stream)
                        .anyMatch(each -> each.level().equals(level)))
                .toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < chains.size(); i++) {
            rows.add(row(levels, chains, i));
        }
        return new PlanTable(levels, rows);
    }

    private static Row row(List<String> levels, List<List<PlanElement>> chains, int index) {
        var cells = new ArrayList<Cell>();
        for (var level : levels) {
            var element = at(chains.get(index), level);
            if (element == null || index == 0 || !element.equals(at(chains.get(index - 1), level))) {
                cells.add(new Cell(element, element == null ? 1 : span(chains, index, level, element)));
            }
        }
        return new Row(cells, chains.get(index).getLast());
    }

    private static int span(List<List<PlanElement>> chains, int from, String level, PlanElement element) {
        var until = from;
        while (until < chains.size() && Objects.equals(element, at(chains.get(until), level))) {
            until++;
        }
        return until - from;
    }

    private static @Nullable PlanElement at(List<PlanElement> chain, String level) {
        return chain.stream()
                .filter(element -> element.level().equals(level))
                .findFirst()
                .orElse(null);
    }

    /** One row: its cells from the left, without those that one above it covers, and the element it is about. */
    public record Row(List<Cell> cells, PlanElement element) {}

    /** A cell over one or more rows; empty where the plan has no element of that level. */
    public record Cell(@Nullable PlanElement element, int rows) {}
}
