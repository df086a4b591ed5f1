package org.samband.server.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.samband.profile.statistics.StatisticsTable;
import org.samband.server.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells a cube of JSON-stat, version 2 or 1, as rows. */
final class JsonStat {

    private static final int MOST_VALUES = 500_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String file;
    private final JsonNode cube;

    private JsonStat(String file, JsonNode cube) {
        this.file = file;
        this.cube = cube;
    }

    static boolean isGuessed(byte[] content) {
        for (var each : content) {
            if (each == '{') {
                return true;
            }
            if (each > ' ') {
                return false;
            }
        }
        return false;
    }

    static StatisticsTable read(String file, byte[] content) {
        try {
            var root = JSON.readTree(content);
            return new JsonStat(file, root.has("dataset") ? root.get("dataset") : root).table();
        } catch (JacksonException _) {
            throw Refusal.of(Refusal.Kind.UNREADABLE, "register.json.damaged", file);
        }
    }

    private StatisticsTable table() {
        var dimension = cube.path("dimension");
        // Version 1 keeps these within the dimension.
        var ids = cube.has("id") ? cube.get("id") : dimension.path("id");
        var sizes = cube.has("size") ? cube.get("size") : dimension.path("size");
        var roles = cube.has("role") ? cube.get("role") : dimension.path("role");
        var value = cube.path("value");
        if (!ids.isArray()
                || !sizes.isArray()
                || ids.isEmpty()
                || ids.size() != sizes.size()
                || value.isMissingNode()) {
            throw Refusal.of(Refusal.Kind.UNREADABLE, "register.json.no-cube", file);
        }
        var axes = new ArrayList<Axis>();
        var count = 1L;
        for (var i = 0; i < ids.size(); i++) {
            var axis = axis(ids.get(i).asString(), dimension.path(ids.get(i).asString()), roles);
            count *= axis.names().size();
            if (axis.names().isEmpty() || axis.names().size() != sizes.get(i).asInt(-1) || count > MOST_VALUES) {
                throw Refusal.of(Refusal.Kind.UNREADABLE, "register.json.no-cube", file);
            }
            axes.add(axis);
        }
        if (value.isArray() && value.size() != count) {
            throw Refusal.of(Refusal.Kind.UNREADABLE, "register.json.values", file, value.size(), count);
        }
        return new StatisticsTable(StatisticsTable.Form.CUBE, rows(axes, value, (int) count), true);
    }

    private static List<StatisticsTable.Row> rows(List<Axis> axes, JsonNode value, int count) {
        var rows = new ArrayList<StatisticsTable.Row>(count + 1);
        var headings = new ArrayList<String>(axes.stream().map(Axis::heading).toList());
        headings.add("value");
        rows.add(new StatisticsTable.Row(0, headings));
        for (var i = 0; i < count; i++) {
            var cells = new ArrayList<String>();
            var rest = count;
            var place = i;
            for (var axis : axes) {
                rest /= axis.names().size();
                cells.add(axis.names().get(place / rest));
                place %= rest;
            }
            cells.add(text(value.isArray() ? value.get(i) : value.path(Integer.toString(i))));
            rows.add(new StatisticsTable.Row(i + 1, cells));
        }
        return rows;
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asString();
    }

    private static Axis axis(String id, JsonNode dimension, JsonNode roles) {
        var heading = roles.properties().stream()
                .filter(role -> role.getValue()
                        .valueStream()
                        .anyMatch(each -> each.asString().equals(id)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> dimension.path("label").asString(id));
        var category = dimension.path("category");
        var index = category.path("index");
        var labels = category.path("label");
        List<String> codes;
        if (index.isArray()) {
            codes = index.valueStream().map(JsonNode::asString).toList();
        } else if (index.isObject()) {
            codes = index.properties().stream()
                    .sorted(Comparator.comparingInt(entry -> entry.getValue().asInt(0)))
                    .map(Map.Entry::getKey)
                    .toList();
        } else {
            codes = labels.properties().stream().map(Map.Entry::getKey).toList();
        }
        var isPlace = heading.equals("geo");
        return new Axis(
                heading,
                codes.stream()
                        .map(code -> named(code, labels.path(code).asString(code), heading, isPlace))
                        .toList());
    }

    private static String named(String code, String label, String heading, boolean isPlace) {
        if (isPlace || !heading.equals("time") && !heading.equals("metric")) {
            return label.startsWith(code) ? label : code + " " + label;
        }
        return heading.equals("time") ? code : label;
    }

    /** A dimension of the cube with what its members are called, in their order. */
    private record Axis(String heading, List<String> names) {}
}
