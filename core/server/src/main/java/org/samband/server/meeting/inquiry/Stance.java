package org.samband.server.meeting.inquiry;

import java.util.Locale;

/** What somebody answers. */
public enum Stance {
    YES,
    NO,
    ABSTAINS,
    /** What they say is neither yes nor no. */
    OTHER;

    /** Returns its key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
