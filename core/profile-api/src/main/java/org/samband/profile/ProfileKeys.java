package org.samband.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys that a profile introduces, by what they are keys of. */
final class ProfileKeys {

    private final Findings findings;
    private final Map<String, Set<String>> byKind = new LinkedHashMap<>();

    ProfileKeys(Findings findings) {
        this.findings = findings;
    }

    void add(String kind, String place, Stream<@Nullable String> given) {
        List<@Nullable String> keys = given.toList();
        keys.forEach(key -> findings.checkKey(place, key));
        findings.checkDifferent(place, keys.stream());
        addConcepts(kind, keys.stream());
    }

    /** Adds keys that may be named more than once, such as offices. */
    void addConcepts(String kind, Stream<@Nullable String> keys) {
        Set<String> known = byKind.computeIfAbsent(kind, none -> new LinkedHashSet<>());
        keys.forEach(key -> {
            if (key != null) {
                known.add(key);
            }
        });
    }

    Set<String> of(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    Set<String> concepts() {
        Set<String> concepts = new LinkedHashSet<>();
        byKind.values().forEach(concepts::addAll);
        return concepts;
    }

    void checkOneMeaningEach() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Concepts.all().forEach(concept -> kinds.put(concept, "concept of the core"));
        byKind.forEach((kind, keys) -> keys.forEach(key -> {
            String other = kinds.putIfAbsent(key, kind);
            if (other != null && !other.equals(kind)) {
                findings.add(
                        "The key \"%s\" is that of a %s and of a %s; one term cannot name both.", key, other, kind);
            }
        }));
    }
}
