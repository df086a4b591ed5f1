package org.samband.server.meeting.reading;

import java.util.Locale;

/**
 * A fact about the meeting, as its minutes state it.
 *
 * @param kind which fact
 * @param text as written, without its label
 * @param line where it stands in the source
 */
public record DraftFact(Kind kind, String text, int line) {

    /** Which fact. */
    public enum Kind {
        /** The first line: whose minutes, of which day. */
        TITLE,
        BODY,
        DATE,
        PLACE,
        TIME,
        CHAIR,
        SECRETARY,
        /** Who approves or signs. */
        APPROVER,
        /** Signatures and marks of approval. */
        SIGNED,
        OTHER;

        /** Returns its key in vocabularies. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
