package org.samband.server.alliance;

import java.util.List;

/** Finds what would be otherwise for this alliance with another version of its profile; modules implement it for what is theirs. */
public interface UpgradeEffects {

    /** Returns what it finds, without saving anything. */
    List<Effect> of(Shadow shadow);
}
