package org.samband.server.plan;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a plan.
 *
 * @param item whether it is an item of a list
 * @param line its line in the document it was read from
 */
public record Paragraph(
        TextKind kind, String text, boolean item, @Nullable Integer line) {

    public static Paragraph of(TextKind kind, String text) {
        return new Paragraph(kind, text, false, null);
    }
}
