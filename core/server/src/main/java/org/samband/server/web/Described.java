package org.samband.server.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a screen reader which elements explain a field. */
public final class Described {

    private Described() {}

    /** Returns the ids, or null if nothing explains it. */
    public static @Nullable String by(String id, @Nullable String description, @Nullable Message mistake) {
        var ids = Stream.of(description == null ? "" : id + "-description", mistake == null ? "" : id + "-mistake")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
