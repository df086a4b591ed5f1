package org.samband.server.plan.reading;

import java.util.List;
import java.util.Locale;

/**
 * A piece of the source that is not in the plan.
 *
 * @param id its id in the draft
 * @param line where it stands in the source
 * @param reason why it is left out
 * @param arguments what the sentence about the reason speaks of
 * @param text as written
 */
public record LeftOut(String id, int line, Reason reason, List<String> arguments, String text) {

    /** Copies the arguments. */
    public LeftOut {
        arguments = List.copyOf(arguments);
    }

    /** Why something is left out. */
    public enum Reason {
        /** The heads of a table, whose meaning is in the elements. */
        TABLE_HEAD,
        /** The heading of a section, whose meaning is in what follows. */
        SECTION_HEAD,
        /** The plan's own heading, repeated. */
        TITLE,
        /** It announces an element that has its own place: its title, its line. */
        ANNOUNCEMENT,
        /** Page numbers and the like. */
        NOISE,
        /** It stands before the document begins. */
        BEFORE_DOCUMENT,
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
            return "reading.left-out." + key();
        }
    }
}
