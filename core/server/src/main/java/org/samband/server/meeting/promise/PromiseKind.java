package org.samband.server.meeting.promise;

import java.util.Locale;

/** What kind of thing is promised. */
public enum PromiseKind {
    /** The matter comes before a body by a day. */
    RETURN,
    /** Somebody does something. */
    TASK;

    /** Returns its key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
