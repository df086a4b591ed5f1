package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.profile.Period;
import org.samband.profile.PlanStructure;
import org.samband.server.plan.PlanCells;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;

/** A part of a plan that reads under a heading of its own: an element with its table and the parts below it. */
public record PlanSection(PlanElement element, int depth, PlanTable table, List<PlanSection> parts) {

    public PlanSection {
        parts = List.copyOf(parts);
    }

    /** Makes the sections of a plan. */
    record Maker(
            PlanView view,
            PlanStructure structure,
            PlanFilter filter,
            RoutedBodies bodies,
            Optional<Period> period,
            List<String> columns,
            PlanCells cells) {

        List<PlanSection> below(@Nullable PlanElementId parent, int depth) {
            var sections = new ArrayList<PlanSection>();
            for (var element : view.children(parent)) {
                if (isSection(element) && filter.reaches(element, structure)) {
                    section(element, depth).ifPresent(sections::add);
                }
            }
            return sections;
        }

        private Optional<PlanSection> section(PlanElement element, int depth) {
            var chains = new ArrayList<List<PlanElement>>();
            collect(element, List.of(), chains);
            var parts = below(element.id(), depth + 1);
            var shown = !filter.narrows()
                    || !chains.isEmpty()
                    || !parts.isEmpty()
                    || view.children(element.id()).isEmpty() && filter.shows(element, view, bodies, period);
            return shown
                    ? Optional.of(new PlanSection(element, depth, PlanTable.of(columns, cells, chains), parts))
                    : Optional.empty();
        }

        private void collect(PlanElement above, List<PlanElement> chain, List<List<PlanElement>> chains) {
            for (var element : view.children(above.id())) {
                if (isSection(element) || !filter.reaches(element, structure)) {
                    continue;
                }
                var longer = new ArrayList<>(chain);
                longer.add(element);
                var before = chains.size();
                collect(element, longer, chains);
                var isRow = chains.size() == before
                        && view.children(element.id()).stream().noneMatch(child -> filter.reaches(child, structure));
                if (isRow && filter.shows(element, view, bodies, period)) {
                    chains.add(longer);
                }
            }
        }

        /** What has routes of its own, and what is outermost, reads under a heading; the rest stands in tables. */
        private boolean isSection(PlanElement element) {
            return structure.depth(element.level()) == 0
                    || structure
                            .level(element.level())
                            .filter(level -> level.has(Level.Feature.ROUTES))
                            .isPresent()
                    || element.parentId() == null;
        }
    }

    /** Returns the rows of this section and of those below it. */
    public List<PlanTable.Row> allRows() {
        var rows = new ArrayList<>(table.rows());
        parts.forEach(part -> rows.addAll(part.allRows()));
        return rows;
    }
}
