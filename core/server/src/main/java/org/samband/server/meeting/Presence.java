package org.samband.server.meeting;

import java.util.Locale;

/** Whether somebody came. */
public enum Presence {
    /** Nobody has said yet. */
    EXPECTED,
    PRESENT,
    ABSENT;

    /** Returns its key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
