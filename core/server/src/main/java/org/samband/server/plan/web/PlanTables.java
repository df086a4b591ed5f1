package org.samband.server.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samband.server.plan.FieldValues;
import org.samband.server.plan.PlanCells;
import org.samband.server.plan.PlanView;
import org.samband.server.settings.ColumnNames;
import org.samband.server.settings.PlanColumns;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Component;

/** Finds what the tables of a plan are made of. */
@Component
class PlanTables {

    private final PlanColumns columns;
    private final ColumnNames names;
    private final FieldValues values;

    PlanTables(PlanColumns columns, ColumnNames names, FieldValues values) {
        this.columns = columns;
        this.names = names;
        this.values = values;
    }

    /** Returns the columns on screen or on paper; how far it has come is for those of the alliance. */
    List<String> columns(String surface, boolean insider) {
        return columns.on(surface).stream()
                .filter(column -> insider || !column.equals("status"))
                .toList();
    }

    /** Returns what stands in them; the own fields are asked for only where one of them shows. */
    PlanCells cells(PlanView view, List<String> shown) {
        return new PlanCells(
                view,
                shown.stream().anyMatch(column -> column.startsWith(PlanColumns.FIELD))
                        ? values.of(view.plan().id())
                        : Map.of());
    }

    Map<String, String> heads(List<String> shown, Texts texts) {
        var heads = new LinkedHashMap<String, String>();
        var said = names.of(shown, texts);
        for (int i = 0; i < shown.size(); i++) {
            heads.put(shown.get(i), said.get(i));
        }
        return heads;
    }
}
