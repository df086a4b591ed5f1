package org.samband.profile.document;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A stretch of text in a paragraph.
 *
 * <p>For example {@code new Block.Paragraph(List.of(Span.strong("Result: "), Span.plain("done")))}.
 *
 * @param strong whether it stands out
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Span(String text, boolean strong) {

    /** Returns ordinary text. */
    public static Span plain(String text) {
        return new Span(text, false);
    }

    /** Returns text that stands out. */
    public static Span strong(String text) {
        return new Span(text, true);
    }
}
