package org.samband.server.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.StatusUpdateId;
import org.samband.server.plan.TypedWord;
import org.springframework.util.MultiValueMap;

/** Finds what was typed in the rows of the follow-up grid. */
final class TypedWords {

    private static final String STATUS = "status-";

    private TypedWords() {}

    static List<TypedWord> of(MultiValueMap<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.startsWith(STATUS))
                .flatMap(name -> id(name.substring(STATUS.length())).stream())
                .map(id -> of(form, new PlanElementId(id)))
                .toList();
    }

    static TypedWord of(MultiValueMap<String, String> form, PlanElementId id) {
        var seen = id(typed(form, "seen-", id)).map(StatusUpdateId::new).orElse(null);
        return new TypedWord(id, seen, typed(form, STATUS, id), typed(form, "text-", id), typed(form, "percent-", id));
    }

    private static String typed(MultiValueMap<String, String> form, String field, PlanElementId id) {
        return Objects.requireNonNullElse(form.getFirst(field + id.value()), "");
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
