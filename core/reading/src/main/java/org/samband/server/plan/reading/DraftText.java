package org.samband.server.plan.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a plan.
 *
 * @param id its id in the draft
 * @param element the element it belongs to, or none if it belongs to the plan
 * @param kind what it is about
 * @param text as written
 * @param item whether it is an item of a list
 * @param line where it stands in the source
 */
public record DraftText(String id, @Nullable String element, Kind kind, String text, boolean item, int line) {

    DraftText of(@Nullable String newElement) {
        return new DraftText(id, newElement, kind, text, item, line);
    }

    DraftText saying(String newText) {
        return new DraftText(id, element, kind, newText, item, line);
    }

    /** What a paragraph is about. */
    public enum Kind {
        NARRATIVE,
        /** A heading inside a text, which opens no element. */
        SUBHEADING,
        VISION,
        GOAL,
        MEETING,
        CASE,
        PROPOSAL,
        ORGANISING,
        RESOURCES,
        REPORTING;

        /** Returns its key in message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
