package org.samband.server.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;
import org.samband.server.plan.PlanElementId;

/**
 * The sentences of a report that the secretariat has worded otherwise than they were reported.
 *
 * @param byElement the sentence by the element it is about
 */
public record Sentences(Map<UUID, String> byElement) implements StoredAsJson {

    public Sentences {
        byElement = Map.copyOf(byElement);
    }

    static Sentences asReported() {
        return new Sentences(Map.of());
    }

    Sentences with(PlanElementId element, @Nullable String sentence) {
        var changed = new HashMap<>(byElement);
        if (sentence == null) {
            changed.remove(element.value());
        } else {
            changed.put(element.value(), sentence);
        }
        return new Sentences(changed);
    }

    Map<PlanElementId, String> sentences() {
        return byElement.entrySet().stream()
                .collect(Collectors.toMap(entry -> new PlanElementId(entry.getKey()), Map.Entry::getValue));
    }
}
