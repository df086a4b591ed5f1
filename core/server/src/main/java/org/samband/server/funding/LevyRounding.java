package org.samband.server.funding;

import java.math.RoundingMode;
import org.samband.profile.levy.Rounding;

/**
 * How amounts of a levy are rounded, as somebody says it: it may still be wrong.
 *
 * @param roundingStep what amounts are multiples of, in minor units
 */
public record LevyRounding(long roundingStep, RoundingMode roundingMode) {

    /** Half up to the minor unit. */
    static final LevyRounding MINOR_UNIT = new LevyRounding(1, RoundingMode.HALF_UP);

    Rounding ofRule() {
        return new Rounding(roundingStep, roundingMode);
    }
}
