package org.samband.server.register;

import java.time.LocalDate;

/**
 * That one organisation took over from another.
 *
 * @param on the first day on which the successor stands in its place
 */
public record Succession(OrganisationId predecessor, OrganisationId successor, Kind kind, LocalDate on) {

    /** In which way one organisation follows another. */
    public enum Kind {
        /** It went into the successor, alone or with others. */
        MERGER,
        /** A part of it went to the successor. */
        SPLIT,
        /** The successor is another legal entity that does the same. */
        CONTINUATION
    }
}
