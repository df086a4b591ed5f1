package org.samband.server.funding.budget;

import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Amount;
import org.samband.server.plan.PlanElementId;

/**
 * How much a line is about, from whom, how sure, and for what.
 *
 * @param source the key of the source, one of the profile's
 * @param certainty the key of the certainty, one of the profile's
 * @param giver who gives it, as written
 * @param restricted whether it may be used for its element only
 * @param elementId the element of the plan that it is for
 * @param heldBy in whose books it is, where it is not in ours
 */
public record Money(
        Amount amount,
        @Nullable String source,
        @Nullable String certainty,
        @Nullable String giver,
        boolean restricted,
        @Nullable PlanElementId elementId,
        @Nullable String heldBy) {

    public static Money of(Amount amount) {
        return new Money(amount, null, null, null, false, null, null);
    }
}
