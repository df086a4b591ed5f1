package org.samband.server.hosting;

import java.util.Locale;

/** A step of setting up an alliance. */
public enum Step {
    /** Which organisation of the register it is. */
    ORGANISATION,
    /** Who its members are. */
    MEMBERS,
    /** Which bodies it has. */
    BODIES,
    /** Its first plan. */
    PLAN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
