package org.samband.server.meeting;

import java.util.Locale;

/** How far minutes have come. */
public enum MinutesState {
    WRITING,
    /** Written and sent round; its decisions are final. */
    READY,
    /** Approved, and never changed again. */
    APPROVED;

    /** Returns the key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
