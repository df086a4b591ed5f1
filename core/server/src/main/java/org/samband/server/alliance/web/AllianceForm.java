package org.samband.server.alliance.web;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed about an alliance, shown again when something in it is wrong.
 *
 * @param version the version they saw, of one that is there already
 */
public record AllianceForm(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String profile,
        @Nullable String language,
        @Nullable String colour,
        @Nullable Boolean publishes,
        @Nullable Integer version) {

    boolean isPublishing() {
        return Boolean.TRUE.equals(publishes);
    }

    static final AllianceForm EMPTY = new AllianceForm(null, null, null, null, null, null, null);

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
