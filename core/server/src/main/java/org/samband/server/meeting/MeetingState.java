package org.samband.server.meeting;

import java.util.Locale;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED,
    /** The notice with its agenda was sent. */
    CONVENED,
    HELD,
    CANCELLED;

    /** Returns its key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
