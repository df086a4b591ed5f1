package org.samband.server.meeting.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something the meeting treated: a case, a part of one, or an item without a number.
 *
 * @param id its id in the draft
 * @param parent the item it is a part of, or none if it stands on the agenda itself
 * @param kind what it is
 * @param number the number of the case as written
 * @param letter the letter of a part
 * @param title the heading; empty if it has none
 * @param decision the decision, whose words are the item's texts of that kind
 * @param line where its number, letter or heading stands in the source
 * @param titleLine where its title stands
 */
public record DraftItem(
        String id,
        @Nullable String parent,
        Kind kind,
        @Nullable String number,
        @Nullable String letter,
        String title,
        @Nullable DraftDecision decision,
        int line,
        int titleLine) {

    DraftItem titled(String newTitle, int newLine, Kind newKind) {
        return new DraftItem(id, parent, newKind, number, letter, newTitle, decision, line, newLine);
    }

    DraftItem numbered(String newNumber) {
        return new DraftItem(id, parent, kind, newNumber, letter, title, decision, line, titleLine);
    }

    DraftItem decided(@Nullable DraftDecision newDecision) {
        return new DraftItem(id, parent, kind, number, letter, title, newDecision, line, titleLine);
    }

    /** What an item is. */
    public enum Kind {
        /** A numbered case. */
        CASE,
        /** The case or item under which the body is briefed. */
        BRIEFINGS,
        /** The case or item for what was not on the agenda. */
        ANY_OTHER_BUSINESS,
        /** An item without a number. */
        UNNUMBERED,
        /** A lettered part of a case. */
        PART,
        /** A headed item of a part, with a decision of its own. */
        SUB_ITEM,
        /** A lettered briefing. */
        BRIEFING;

        /** Returns its key in message bundles and in the API. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
