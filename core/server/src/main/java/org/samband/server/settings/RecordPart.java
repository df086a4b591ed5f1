package org.samband.server.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samband.server.web.Mistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A part whose pieces are values of one type, so that nothing is kept of a shape that nobody knows. */
public abstract class RecordPart<T> implements SettingsPart {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final String key;
    private final Class<T> type;

    protected RecordPart(String key, Class<T> type) {
        this.key = key;
        this.type = type;
    }

    @Override
    public String key() {
        return key;
    }

    /** Returns the values that hold now, by their places. */
    protected abstract Map<String, T> kept();

    /** Makes values hold that have no mistakes. */
    protected abstract void keep(SortedMap<String, T> values);

    /** Adds what is wrong with one value. */
    protected abstract void check(String place, T value, Faults faults);

    /** Adds what is wrong with the values together. */
    protected void checkAll(SortedMap<String, T> values, Faults faults) {}

    @Override
    public Pieces now() {
        var pieces = new TreeMap<String, JsonNode>();
        kept().forEach((place, value) -> pieces.put(place, STRICT.valueToTree(value)));
        return new Pieces(pieces);
    }

    @Override
    public List<Mistake> mistakes(Pieces wanted) {
        var mistakes = new ArrayList<Mistake>();
        var values = new TreeMap<String, T>();
        wanted.byPlace().forEach((place, json) -> {
            try {
                var value = STRICT.treeToValue(json, type);
                if (value == null) {
                    mistakes.add(at(place, "settings.piece-shape", ""));
                } else {
                    values.put(place, value);
                    check(place, value, (message, arguments) -> mistakes.add(at(place, message, arguments)));
                }
            } catch (JacksonException e) {
                mistakes.add(at(place, "settings.piece-shape", where(e)));
            }
        });
        if (mistakes.isEmpty()) {
            checkAll(values, (message, arguments) -> mistakes.add(Mistake.at(key, message, arguments)));
        }
        return mistakes;
    }

    @Override
    public Pieces normal(Pieces wanted) {
        var pieces = new TreeMap<String, JsonNode>();
        wanted.byPlace()
                .forEach(
                        (place, json) -> pieces.put(place, STRICT.valueToTree(normal(STRICT.treeToValue(json, type)))));
        return new Pieces(pieces);
    }

    /** Returns a value as it is kept. */
    protected T normal(T value) {
        return value;
    }

    @Override
    public void put(Pieces wanted) {
        var values = new TreeMap<String, T>();
        wanted.byPlace().forEach((place, json) -> values.put(place, STRICT.treeToValue(json, type)));
        keep(values);
    }

    /** Returns a change that gives a place a value. */
    public PieceChange change(String place, T value) {
        return new PieceChange(place, null, STRICT.valueToTree(value));
    }

    private Mistake at(String place, String message, Object... arguments) {
        return Mistake.at(key + "/" + place, message, arguments);
    }

    private static String where(JacksonException e) {
        var path = new StringBuilder();
        e.getPath().forEach(step -> {
            var name = step.getPropertyName();
            path.append(path.isEmpty() ? "" : "/").append(name == null ? step.getIndex() : name);
        });
        return path.toString();
    }

    /** Where what is wrong is told. */
    @FunctionalInterface
    public interface Faults {
        void add(String message, Object... arguments);
    }
}
