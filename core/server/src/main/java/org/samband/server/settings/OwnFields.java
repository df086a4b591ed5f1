package org.samband.server.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The alliance's own fields. */
@Component
@Transactional
public class OwnFields {

    private static final String LINE = "\n";

    private final JdbcClient jdbc;

    OwnFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns them in their order. */
    @Transactional(readOnly = true)
    public List<OwnField> all() {
        return jdbc.sql("""
                select key, label, help, kind, system, array_to_string(choices, E'\\n') as choices,
                    array_to_string(levels, E'\\n') as levels, position
                from own_field order by position, key""").query(OwnFields::field).list();
    }

    /** Returns those that elements of a level have. */
    @Transactional(readOnly = true)
    public List<OwnField> of(String level) {
        return all().stream().filter(field -> field.levels().contains(level)).toList();
    }

    void keep(OwnField field) {
        jdbc.sql("""
                insert into own_field (key, label, help, kind, system, choices, levels, position)
                values (:key, :label, :help, :kind, :system, coalesce(string_to_array(nullif(:choices, ''), E'\\n'), '{}'),
                    string_to_array(:levels, E'\\n'), :position)
                on conflict (alliance_id, key) do update set label = excluded.label, help = excluded.help,
                    kind = excluded.kind, system = excluded.system, choices = excluded.choices,
                    levels = excluded.levels, position = excluded.position""")
                .param("key", field.key())
                .param("label", field.label())
                .param("help", field.help())
                .param("kind", field.kind().name())
                .param("system", field.system())
                .param("choices", String.join(LINE, field.choices()))
                .param("levels", String.join(LINE, field.levels()))
                .param("position", field.position())
                .update();
    }

    void remove(String key) {
        jdbc.sql("delete from own_field where key = :key").param("key", key).update();
    }

    private static OwnField field(ResultSet row, int number) throws SQLException {
        var columns = new Columns(row);
        return new OwnField(
                columns.text("key"),
                columns.text("label"),
                columns.textOrNull("help"),
                FieldKind.valueOf(columns.text("kind")),
                columns.textOrNull("system"),
                lines(columns.text("choices")),
                lines(columns.text("levels")),
                Objects.requireNonNull(columns.numberOrNull("position")));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split(LINE)).filter(line -> !line.isEmpty()).toList();
    }
}
