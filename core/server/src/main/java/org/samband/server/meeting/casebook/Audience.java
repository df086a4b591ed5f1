package org.samband.server.meeting.casebook;

/** As whom somebody reads cases. */
public enum Audience {
    /** The secretariat, which reads what is withheld too. */
    SECRETARIAT,
    /** Those who work or read along inside. */
    INSIDE,
    /** Everybody else who may read at all: what stood on an agenda and is not withheld, and what is final. */
    SETTLED;

    boolean sees(Stop stop) {
        return this == SECRETARIAT || stop.withheld() == null && (this == INSIDE || stop.settled() && !stop.byLetter());
    }
}
