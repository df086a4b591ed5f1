package org.samband.server.funding;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a levy.
 *
 * @param purpose what it pays for, or null where nobody has said so
 * @param missing what is not known of it, or null
 */
public record LevyWords(
        String title, @Nullable String purpose, @Nullable String missing) {

    static LevyWords titled(String title) {
        return new LevyWords(title, null, null);
    }
}
