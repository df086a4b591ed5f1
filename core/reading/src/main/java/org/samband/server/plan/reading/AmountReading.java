package org.samband.server.plan.reading;

import java.util.Locale;
import org.samband.server.plan.Amount;

/** What came of reading an amount. */
public sealed interface AmountReading {

    /**
     * It is an amount.
     *
     * @param amount the amount
     * @param bare whether it stood without a currency, so that it may be meant in thousands
     */
    record Read(Amount amount, boolean bare) implements AmountReading {}

    /** It is none. */
    record Refused(Problem problem) implements AmountReading {}

    /** Why something is not an amount. */
    enum Problem {
        EMPTY,
        NOT_A_NUMBER,
        NEGATIVE,
        EXPONENT,
        TOO_LARGE,
        TOO_MANY_DECIMALS,
        /** A range that ends below its beginning. */
        REVERSED;

        /** Returns the key of its sentence. */
        public String messageKey() {
            return "reading.amount." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
