package org.samband.server.funding.grant;

import java.util.Locale;

/** How far an application for money has come. */
public enum GrantState {
    PLANNED,
    APPLIED,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether somebody can still say yes or no. */
    public boolean open() {
        return this == PLANNED || this == APPLIED;
    }
}
