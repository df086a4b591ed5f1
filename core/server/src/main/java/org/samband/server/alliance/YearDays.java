package org.samband.server.alliance;

import java.util.List;

/** What happens in a year of this alliance, as one module knows it; modules implement it for the year wheel. */
public interface YearDays {

    /** Returns its days for those who work in the alliance, in order. */
    List<YearDay> in(int year);
}
