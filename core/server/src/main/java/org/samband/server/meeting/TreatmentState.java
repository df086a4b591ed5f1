package org.samband.server.meeting;

import java.util.Locale;

/** Where a case stands in one body. */
public enum TreatmentState {
    /** In the body's backlog: new, sent here by another body, or deferred. */
    WAITING,
    ON_AGENDA,
    /** On the agenda of a meeting that decided nothing of it; it waits again by another treatment. */
    UNTREATED,
    DECIDED,
    WITHDRAWN;

    /** Returns its key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
