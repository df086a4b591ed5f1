package org.samband.profile.levy;

import java.math.BigDecimal;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What one participant contributes, and from what it follows.
 *
 * <p>The server makes it of a rule and keeps it with the run, for example {@code share.amount()} as what is invoiced.
 *
 * @param participant who
 * @param basis the basis of the whole year; zero where code of a profile's own split the total, or
 *     where the participant bears the part of its kind alone
 * @param amount the contribution in minor units or hundredths of an hour
 * @param bound whether the amount is held by the minimum or the ceiling
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Share(Participant participant, BigDecimal basis, long amount, Bound bound) {

    /** What holds an amount. */
    public enum Bound {
        /** Nothing: it is what the rule gives. */
        NONE,
        /** The least that one contributes. */
        MINIMUM,
        /** The most that one contributes. */
        CEILING
    }
}
