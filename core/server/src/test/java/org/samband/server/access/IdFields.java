package org.samband.server.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.samband.server.data.Identifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The fields of requests that name things of an alliance, as the types of their handlers tell. */
final class IdFields {

    /** Organisations of the register belong to no alliance. */
    static final String SHARED = "OrganisationId";

    private static final Map<String, String> OF_AN_ELEMENT =
            Map.of("parent", "PlanElementId", "after", "PlanElementId", "account", "AccountId");
    private static final Map<String, String> OF_A_LINE =
            Map.of("element", "PlanElementId", "drawsOn", "BudgetLineId", "plus", "Post", "minus", "Post");

    /** Fields whose types do not tell that they hold identifiers, by the route that takes them. */
    static final Map<String, Map<String, String>> HIDDEN = Map.of(
            "PATCH /api/v1/{alliance}/reports/{id:[^.]+}",
            Map.of("sentences", "PlanElementId"),
            "POST /api/v1/{alliance}/plans/{planId}/elements",
            OF_AN_ELEMENT,
            "PATCH /api/v1/{alliance}/elements/{id}",
            OF_AN_ELEMENT,
            "POST /{alliance}/elements/{id}",
            Map.of("account", "AccountId"),
            "POST /{alliance}/funding/budgets/{id}/lines",
            OF_A_LINE,
            "POST /{alliance}/funding/budgets/{id}/lines/{line}",
            OF_A_LINE,
            "POST /api/v1/{alliance}/budgets/{id}/lines",
            OF_A_LINE,
            "POST /{alliance}/funding/grants",
            Map.of("resource", "ResourceId"),
            "POST /{alliance}/funding/levies",
            Map.of("schemeId", "SchemeId"));

    private IdFields() {}

    /** Returns the fields of a route, with the simple name of their identifier. */
    static Map<String, String> of(String route, HandlerMethod handler) {
        var fields = new TreeMap<String, String>(HIDDEN.getOrDefault(route, Map.of()));
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                identifier(ResolvableType.forMethodParameter(parameter))
                        .ifPresent(type -> fields.put(name(parameter), type));
            } else if (parameter.getParameterType().isRecord()
                    && !parameter.hasParameterAnnotation(PathVariable.class)) {
                for (var component : parameter.getParameterType().getRecordComponents()) {
                    identifier(ResolvableType.forType(component.getGenericType()))
                            .ifPresent(type -> fields.put(component.getName(), type));
                }
            }
        }
        return fields;
    }

    private static Optional<String> identifier(ResolvableType type) {
        var raw = type.resolve(Object.class);
        if (Iterable.class.isAssignableFrom(raw)) {
            return identifier(type.getGeneric(0));
        }
        return Identifier.class.isAssignableFrom(raw) && !raw.getSimpleName().equals(SHARED)
                ? Optional.of(raw.getSimpleName())
                : Optional.empty();
    }

    static String name(MethodParameter parameter) {
        var given = parameter.getParameterAnnotation(RequestParam.class);
        return given != null && !given.name().isEmpty()
                ? given.name()
                : Objects.requireNonNull(parameter.getParameter().getName());
    }

    /** Tells whether a parameter holds an identifier that does not say of what. */
    static boolean holdsUuid(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == UUID.class
                || type.isRecord()
                        && !Identifier.class.isAssignableFrom(type)
                        && Stream.of(type.getRecordComponents())
                                .map(component -> ResolvableType.forType(component.getGenericType()))
                                .anyMatch(field -> field.resolve() == UUID.class
                                        || field.getGeneric(0).resolve() == UUID.class);
    }

    /** Gives an identifier the shape that its field has in JSON. */
    static Object shaped(String field, String id) {
        return switch (field) {
            case "plus", "minus" -> List.of(id);
            case "sentences" -> Map.of(id, "Som planlagt.");
            default -> id;
        };
    }
}
