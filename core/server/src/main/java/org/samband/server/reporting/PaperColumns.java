package org.samband.server.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.samband.server.plan.PlanCells;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanView;
import org.samband.server.web.Texts;

/**
 * What the lines of a report tell besides what all reports tell, in the columns that the alliance has chosen for paper.
 *
 * @param heads the heads of the columns, by their names
 * @param said what a column says of a line
 */
record PaperColumns(Map<String, String> heads, BiFunction<String, PlanElement, String> said) {

    /** No columns besides. */
    static final PaperColumns NONE = new PaperColumns(Map.of(), (_, _) -> "");

    /** The columns that reports have anyway, or that they word themselves. */
    static final List<String> OWN = List.of("schedule", "responsible", "status");

    static PaperColumns of(Map<String, String> heads, PlanCells cells, PlanView plan, Texts texts) {
        return new PaperColumns(heads, (column, line) -> {
            var chain = new ArrayList<PlanElement>();
            for (var next = Optional.of(line); next.isPresent(); next = plan.parent(next.get())) {
                chain.addFirst(next.get());
            }
            return cells.owner(column, chain)
                    .map(owner -> cells.text(column, owner, texts))
                    .orElse("");
        });
    }

    Map<String, String> of(PlanElement line) {
        var texts = new LinkedHashMap<String, String>();
        heads.keySet().forEach(column -> texts.put(column, said.apply(column, line)));
        return texts;
    }
}
