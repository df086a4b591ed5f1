package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Optional;

/** What one module shows of this alliance at a glance; modules implement it for the overview of those who work there. */
public interface Glimpses {

    /** Returns its figures, none where there is nothing to show yet. */
    Optional<Glimpse> glimpse(LocalDate today);
}
