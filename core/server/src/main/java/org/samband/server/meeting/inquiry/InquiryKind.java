package org.samband.server.meeting.inquiry;

import java.util.Locale;

/** What kind of thing is asked outside a meeting. */
public enum InquiryKind {
    /** The members of a body decide a case without meeting. */
    CIRCULATION,
    /** All who take part in a scheme are asked. */
    QUESTION,
    /** Somebody outside asks, and a body answers. */
    CONSULTATION;

    /** Returns its key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
