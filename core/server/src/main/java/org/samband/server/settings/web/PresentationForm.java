package org.samband.server.settings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the alliance presents itself, as somebody typed it. */
public record PresentationForm(
        @Nullable String name,
        @Nullable String language,
        @Nullable List<String> languages,
        @Nullable String colour,
        @Nullable Boolean publishes,
        @Nullable Integer version) {

    boolean isPublishing() {
        return Boolean.TRUE.equals(publishes);
    }

    /** Returns the languages that pages are offered in; none where in all. */
    public List<String> offered() {
        return languages == null ? List.of() : languages;
    }
}
