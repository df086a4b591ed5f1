package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Says in the reader's language how amounts are rounded. */
record RoundingWords(LevyAmounts amounts, long step, RoundingMode mode) {

    static RoundingWords of(RunInputs inputs, LevyAmounts amounts) {
        return new RoundingWords(amounts, inputs.roundingStep(), inputs.roundingMode());
    }

    /** Returns what all amounts are multiples of, and to which side they are rounded. */
    String how() {
        return amounts.texts().say("levy.rounding.how", amounts.amount(step), side());
    }

    /** Returns how an amount became a round one. */
    String from(BigDecimal exact) {
        return amounts.texts().say("levy.explain.rounded", amounts.exact(exact), amounts.amount(step), side());
    }

    private String side() {
        return amounts.texts()
                .say("levy.rounding-mode."
                        + mode.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
