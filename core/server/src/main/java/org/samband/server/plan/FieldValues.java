package org.samband.server.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Columns;
import org.samband.server.settings.FieldKind;
import org.samband.server.settings.OwnFields;
import org.samband.server.settings.UsesOwnFields;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What elements of plans say in the fields of the alliance's own. */
@Component
@Transactional
public class FieldValues implements UsesOwnFields {

    private static final String SELECT =
            "select v.element_id, v.field, v.kind, v.text, v.number, v.day from own_field_value v ";

    private final JdbcClient jdbc;
    private final OwnFields fields;

    FieldValues(JdbcClient jdbc, OwnFields fields) {
        this.jdbc = jdbc;
        this.fields = fields;
    }

    /** Returns what the elements of a plan say, by field. */
    @Transactional(readOnly = true)
    public Map<PlanElementId, Map<String, FieldValue>> of(PlanId plan) {
        return gathered(jdbc.sql(SELECT + "join plan_element e on e.alliance_id = v.alliance_id and e.id = v.element_id"
                        + " where e.plan_id = :plan order by v.element_id, v.field, v.position")
                .param("plan", plan.value())
                .query(FieldValues::row)
                .list());
    }

    /** Returns what one element says, by field. */
    @Transactional(readOnly = true)
    public Map<String, FieldValue> of(PlanElementId element) {
        return gathered(jdbc.sql(SELECT + "where v.element_id = :element order by v.field, v.position")
                        .param("element", element.value())
                        .query(FieldValues::row)
                        .list())
                .getOrDefault(element, Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Map<String, Long>> uses() {
        var uses = new HashMap<String, Map<String, Long>>();
        jdbc.sql("""
                        select v.field, e.level, count(distinct v.element_id) as uses
                        from own_field_value v join plan_element e on e.alliance_id = v.alliance_id and e.id = v.element_id
                        group by v.field, e.level""")
                .query((row, number) -> uses.computeIfAbsent(row.getString("field"), _ -> new HashMap<>())
                        .put(row.getString("level"), row.getLong("uses")))
                .list();
        return uses;
    }

    /** Makes an element say what was typed; fields that were not typed stay as they are. */
    void say(PlanElement element, Map<String, String> typed) {
        if (typed.isEmpty()) {
            return;
        }
        new TypedFields(fields.of(element.level()), of(element.id()))
                .read(typed)
                .forEach((field, value) -> keep(element.id(), field, value));
    }

    /** A plan that goes on with another says the same. */
    @EventListener
    void on(PlanCopied copied) {
        of(copied.from()).forEach((from, values) -> {
            var to = copied.elements().get(from.value().toString());
            if (to != null) {
                values.forEach((field, value) -> keep(to, field, Optional.of(value)));
            }
        });
    }

    private void keep(PlanElementId element, String field, Optional<FieldValue> value) {
        jdbc.sql("delete from own_field_value where element_id = :element and field = :field")
                .param("element", element.value())
                .param("field", field)
                .update();
        value.ifPresent(said -> {
            if (said.texts().isEmpty()) {
                insert(element, field, 1, said, null);
            }
            for (int i = 0; i < said.texts().size(); i++) {
                insert(element, field, i + 1, said, said.texts().get(i));
            }
        });
    }

    private void insert(PlanElementId element, String field, int position, FieldValue value, @Nullable String text) {
        jdbc.sql("insert into own_field_value (element_id, field, position, kind, text, number, day)"
                        + " values (:element, :field, :position, :kind, :text, :number, :day)")
                .param("element", element.value())
                .param("field", field)
                .param("position", position)
                .param("kind", value.kind().name())
                .param("text", text)
                .param("number", value.number())
                .param("day", value.day())
                .update();
    }

    private static Map<PlanElementId, Map<String, FieldValue>> gathered(List<Row> rows) {
        var gathered = new LinkedHashMap<PlanElementId, Map<String, FieldValue>>();
        rows.forEach(row -> gathered.computeIfAbsent(row.element(), _ -> new LinkedHashMap<>())
                .merge(row.field(), row.value(), FieldValues::together));
        return gathered;
    }

    private static FieldValue together(FieldValue one, FieldValue more) {
        var texts = new ArrayList<>(one.texts());
        texts.addAll(more.texts());
        return new FieldValue(one.kind(), texts, one.number(), one.day());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var columns = new Columns(row);
        var text = columns.textOrNull("text");
        return new Row(
                columns.id("element_id", PlanElementId::new),
                columns.text("field"),
                new FieldValue(
                        FieldKind.valueOf(columns.text("kind")),
                        text == null ? List.of() : List.of(text),
                        row.getBigDecimal("number"),
                        row.getObject("day", java.time.LocalDate.class)));
    }

    /** One row: a value, or one of several codes. */
    private record Row(PlanElementId element, String field, FieldValue value) {}
}
