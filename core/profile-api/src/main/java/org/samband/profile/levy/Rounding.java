package org.samband.profile.levy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How a computed amount becomes one that is paid.
 *
 * <p>For example {@code new Rounding(100, RoundingMode.HALF_UP)}: 12.50 becomes 13.00.
 *
 * @param step what amounts are multiples of, in minor units: 1 for the minor unit, 100 for whole units of most currencies
 * @param mode what happens between two multiples
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Rounding(long step, RoundingMode mode) {

    /** Half up to the minor unit. */
    public static final Rounding MINOR_UNIT = new Rounding(1, RoundingMode.HALF_UP);

    /** Checks the step and that the mode rounds. */
    public Rounding {
        if (step < 1) {
            throw new IllegalArgumentException("Amounts are not multiples of " + step + ".");
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("A rounding must round.");
        }
    }

    /** Rounds a fraction of minor units, and of nothing else but it: no digit is lost before. */
    long round(BigDecimal numerator, int denominator) {
        BigDecimal divisor = BigDecimal.valueOf(denominator).multiply(BigDecimal.valueOf(step));
        BigInteger multiples = numerator.divide(divisor, 0, mode).toBigIntegerExact();
        return multiples.multiply(BigInteger.valueOf(step)).longValueExact();
    }
}
