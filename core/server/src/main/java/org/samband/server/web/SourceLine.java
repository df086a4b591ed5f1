package org.samband.server.web;

import org.jspecify.annotations.Nullable;

/**
 * A line of a document beside the draft that was read from it.
 *
 * @param anchor the id of what it became on the page, or null
 * @param doubted whether a question about it is open
 * @param left why it is left out, or null
 */
public record SourceLine(
        int number,
        String text,
        @Nullable String anchor,
        boolean doubted,
        @Nullable String left) {}
