package org.samband.server.funding.result;

import org.jspecify.annotations.Nullable;
import org.samband.server.funding.budget.LineKind;

/**
 * One thing in the budget beside what it came to.
 *
 * @param kind what it is
 * @param title its title, or null where its kind says it all
 * @param budget what was budgeted, or null where nothing has a figure
 * @param more whether something was budgeted beside it of which nobody has said how much
 * @param actual what it came to, or null where nothing was entered
 */
public record Comparison(
        LineKind kind,
        @Nullable String title,
        @Nullable Long budget,
        boolean more,
        @Nullable Long actual,
        Target target) {

    /** Returns how much more it came to than was budgeted, or null where one of both is not known wholly. */
    public @Nullable Long difference() {
        return budget == null || actual == null || more ? null : actual - budget;
    }
}
