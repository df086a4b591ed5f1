package org.samband.server.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samband.server.settings.PlanColumns;
import org.samband.server.web.Texts;

/** What stands in the columns of plan tables, for pages and documents alike. */
public final class PlanCells {

    private final PlanView view;
    private final Map<PlanElementId, Map<String, FieldValue>> values;

    public PlanCells(PlanView view, Map<PlanElementId, Map<String, FieldValue>> values) {
        this.view = view;
        this.values = values;
    }

    /** Returns the element that a cell of a row tells of: the innermost that says something, or the row's own. */
    public Optional<PlanElement> owner(String column, List<PlanElement> chain) {
        if (column.startsWith(PlanColumns.LEVEL)) {
            var level = column.substring(PlanColumns.LEVEL.length());
            return chain.stream()
                    .filter(element -> element.level().equals(level))
                    .findFirst();
        }
        return inherits(column)
                ? chain.reversed().stream()
                        .filter(element -> says(column, element))
                        .findFirst()
                : Optional.of(chain.getLast());
    }

    /** Returns the text of a cell; empty for what pages show with marks of their own. */
    public String text(String column, PlanElement element, Texts texts) {
        if (column.startsWith(PlanColumns.FIELD)) {
            return value(column, element)
                    .map(value -> value.shown(texts.formats()))
                    .orElse("");
        }
        var content = element.content();
        return switch (column) {
            case "schedule" ->
                Optional.ofNullable(element.schedule()).map(Schedule::text).orElse("");
            case "effect" -> Objects.requireNonNullElse(content.effect(), "");
            case "reference" -> Objects.requireNonNullElse(content.reference(), "");
            case "money" ->
                view.resources(element.id()).stream()
                        .map(resource -> AmountWords.of(resource.amount(), texts)
                                + Optional.ofNullable(resource.grant().source())
                                        .map(source -> " " + texts.term(source))
                                        .orElse(""))
                        .collect(Collectors.joining("; "));
            default -> "";
        };
    }

    private boolean says(String column, PlanElement element) {
        return switch (column) {
            case "effect" -> element.content().effect() != null;
            case "reference" -> element.content().reference() != null;
            case "money" -> !view.resources(element.id()).isEmpty();
            default -> value(column, element).isPresent();
        };
    }

    private static boolean inherits(String column) {
        return column.startsWith(PlanColumns.FIELD)
                || List.of("effect", "reference", "money").contains(column);
    }

    private Optional<FieldValue> value(String column, PlanElement element) {
        return Optional.ofNullable(values.getOrDefault(element.id(), Map.of())
                .get(column.substring(Math.min(column.length(), PlanColumns.FIELD.length()))));
    }
}
