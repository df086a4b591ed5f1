package org.samband.server.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;

/**
 * What a jar is, as it was found when it was inspected.
 *
 * @param author who made it, as its manifest says
 * @param summary what it is for, as its manifest says
 * @param requires the versions of the profile API that it asks for
 * @param brings of each profile and country, such as {@code profile lakeside}, the keys of what it has by kind:
 *     {@code languages}, {@code body-types}, {@code levels}, {@code cycles}, {@code levy-rules}, {@code seating-rules}, {@code plan-rules}, {@code report-formats}
 */
public record JarDescription(
        @Nullable String author,
        @Nullable String summary,
        @Nullable String requires,
        Map<String, Map<String, List<String>>> brings)
        implements StoredAsJson {

    static final JarDescription NONE = new JarDescription(null, null, null, null);

    public JarDescription(
            @Nullable String author,
            @Nullable String summary,
            @Nullable String requires,
            @Nullable Map<String, Map<String, List<String>>> brings) {
        this.author = author;
        this.summary = summary;
        this.requires = requires;
        this.brings = brings == null ? Map.of() : brings;
    }

    /** Returns the keys of one kind that it brings with a profile or a country. */
    public List<String> keys(String provided, String kind) {
        return brings.getOrDefault(provided, Map.of()).getOrDefault(kind, List.of());
    }

    /** Adds what {@link ProfileFacts} says in lines of each profile and country. */
    JarDescription bringing(Map<String, List<String>> facts) {
        var found = new LinkedHashMap<String, Map<String, List<String>>>();
        facts.forEach((provided, lines) -> {
            var kinds = new LinkedHashMap<String, List<String>>();
            lines.forEach(line -> {
                var halves = line.split(" ", 2);
                if (halves.length == 2) {
                    kinds.put(halves[0], List.of(halves[1].split(",")));
                }
            });
            found.put(provided, kinds);
        });
        return new JarDescription(author, summary, requires, found);
    }
}
