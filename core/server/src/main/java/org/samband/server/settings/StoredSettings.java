package org.samband.server.settings;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the choices that are read whole, each piece as its part has checked it. */
@Component
@Transactional
class StoredSettings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredSettings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public <T> Map<String, T> of(String part, Class<T> type) {
        var values = new TreeMap<String, T>();
        jdbc.sql("select place, value from setting where part = :part")
                .param("part", part)
                .query((row, number) -> Map.entry(row.getString("place"), row.getString("value")))
                .list()
                .forEach(entry -> values.put(entry.getKey(), json.readValue(entry.getValue(), type)));
        return values;
    }

    public <T> void keep(String part, SortedMap<String, T> values) {
        of(part, Object.class).keySet().stream()
                .filter(place -> !values.containsKey(place))
                .forEach(place -> jdbc.sql("delete from setting where part = :part and place = :place")
                        .param("part", part)
                        .param("place", place)
                        .update());
        values.forEach((place, value) -> jdbc.sql("""
                insert into setting (part, place, value) values (:part, :place, :value::jsonb)
                on conflict (alliance_id, part, place) do update set value = excluded.value""")
                .param("part", part)
                .param("place", place)
                .param("value", json.writeValueAsString(value))
                .update());
    }
}
