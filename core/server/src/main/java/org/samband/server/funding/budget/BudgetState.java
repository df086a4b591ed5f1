package org.samband.server.funding.budget;

import java.util.Locale;

/** How far a version of a budget has come. */
public enum BudgetState {
    DRAFT,
    PROPOSED,
    ADOPTED,
    /** A later version was adopted. */
    SUPERSEDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
