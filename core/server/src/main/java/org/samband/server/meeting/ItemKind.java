package org.samband.server.meeting;

import java.util.Locale;

/** What stands at a place of an agenda. */
public enum ItemKind {
    /** A numbered case. */
    CASE,
    /** The item under which the body is briefed. */
    BRIEFINGS,
    /** The item for what was not on the agenda. */
    ANY_OTHER_BUSINESS,
    /** An item without a number, such as the approval of the agenda. */
    UNNUMBERED,
    /** A lettered part of a case, which is a case of its own. */
    PART,
    /** A headed item of a part, with a decision of its own. */
    SUB_ITEM,
    /** A lettered briefing. */
    BRIEFING;

    /** Returns its key in message bundles and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
