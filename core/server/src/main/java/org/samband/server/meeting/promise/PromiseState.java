package org.samband.server.meeting.promise;

import java.util.Locale;

/** What has become of a promise. */
public enum PromiseState {
    OPEN,
    KEPT,
    /** Somebody decided that it need not be kept. */
    DROPPED;

    /** Returns its key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
