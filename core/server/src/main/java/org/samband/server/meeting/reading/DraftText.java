package org.samband.server.meeting.reading;

import java.util.Locale;

/**
 * A paragraph of an item.
 *
 * @param id its id in the draft
 * @param item the item it belongs to
 * @param kind what it is
 * @param text as written, without a bullet
 * @param listItem whether it is an item of a list
 * @param line where it stands in the source
 */
public record DraftText(String id, String item, Kind kind, String text, boolean listItem, int line) {

    /** What a paragraph is. */
    public enum Kind {
        /** What the case is about. */
        BACKGROUND,
        /** What was laid before the meeting, and what was said there. */
        TREATMENT,
        /** What the secretariat thinks. */
        ASSESSMENT,
        /** What is proposed to be decided. */
        PROPOSAL,
        /** What was decided. */
        DECISION,
        VOTE,
        /** What a member wanted to have in the minutes. */
        NOTE,
        /** That there was nothing. */
        NOTHING_RAISED;

        /** Returns its key in vocabularies and message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
