package org.samband.server.plugin;

import java.util.Locale;

/** What can happen to a profile in the trail. */
public enum ProfileAction {
    /** A jar that the server brings was recorded. */
    RECORDED,
    /** A jar that the server brings took the place of one of the same version. */
    REPLACED,
    HANDED_IN,
    REFUSED,
    TURNED_ON,
    TURNED_OFF,
    MADE_DEFAULT,
    REMOVED,
    /** Somebody else vouches for it than before, or nobody does. */
    SIGNATURE,
    /** An alliance was moved to this version, */
    MOVED,
    /** or back to it. */
    ROLLED_BACK,
    /** A node could not load it. */
    NOT_LOADED,
    /** A rule of it failed, */
    CODE_FAILED,
    /** did so again and again, and is called no more. */
    CODE_OFF,
    CODE_ON;

    /** Returns it as the API and the message bundles write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
