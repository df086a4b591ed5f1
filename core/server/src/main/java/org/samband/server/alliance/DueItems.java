package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.List;

/** What is due in this alliance, as one module knows it; modules implement it for the overview. */
public interface DueItems {

    /** Returns what is late, and what is due in the coming weeks, for whoever is asking. */
    List<DueItem> dueItems(LocalDate today);
}
