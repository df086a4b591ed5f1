package org.samband.server.funding.result;

import java.util.Locale;

/** Where a result is carried to. */
public enum Carried {
    TO_EQUITY,
    FROM_EQUITY,
    /** To a loss that no equity covers. */
    UNCOVERED_LOSS;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
