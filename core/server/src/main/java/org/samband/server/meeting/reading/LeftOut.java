package org.samband.server.meeting.reading;

import java.util.Locale;

/**
 * A piece of the source that is not in the meeting.
 *
 * @param id its id in the draft
 * @param line where it stands in the source
 * @param reason why it is left out
 * @param text as written
 */
public record LeftOut(String id, int line, Reason reason, String text) {

    /** Why something is left out. */
    public enum Reason {
        /** A heading above the items, or above a text whose kind it says. */
        SECTION_HEAD,
        /** A label or the heads of a table, whose meaning is in what follows. */
        LABEL,
        /** An entry of the agenda whose case follows. */
        AGENDA_ENTRY,
        /** Page numbers and the like. */
        NOISE,
        /** It belongs to the paper that was laid before the meeting. */
        PAPER,
        /** A person said so. */
        BY_HAND,
        /** It found no place and waits for a person: the tray. */
        NOT_PLACED;

        /** Returns its key in message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns the key of the sentence about it. */
        public String messageKey() {
            return "minutes.left-out." + key();
        }
    }
}
