package org.samband.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as the API answers it.
 *
 * @param items the things of this page
 * @param next the value of {@code after} for the next page, or null on the last one
 */
public record Items<T>(List<T> items, @Nullable String next) {

    /** Returns a list that fits on one page. */
    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
