package org.samband.server.plan;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;

/**
 * How much is set aside for an element of a plan, in money or in work.
 *
 * <p>Nothing, an unknown sum and a sum that is found later are three different values, and none of them is an amount of
 * zero.
 *
 * @param kind which of the following are given
 * @param about whether it is a rough figure
 * @param from the amount, the rate per inhabitant, or the lower end of a range, in minor units
 * @param to the upper end of a range, in minor units
 * @param currency the ISO code of the currency of money
 * @param quantity the percentage of a post, or the hours; empty for hours that nobody counted
 */
public record Amount(
        Kind kind,
        boolean about,
        @Nullable Long from,
        @Nullable Long to,
        @Nullable String currency,
        @Nullable BigDecimal quantity)
        implements StoredAsJson {

    /** The largest sum of money that is accepted, in minor units: beyond it lies a slip of the pen. */
    public static final long LARGEST = 99_999_999_999_999L;

    /** Checks that the kind has what it needs. */
    public Amount {
        boolean money = kind == Kind.AMOUNT || kind == Kind.RANGE || kind == Kind.RATE;
        if (money && (from == null || currency == null || from < 0 || from > LARGEST)) {
            throw new IllegalArgumentException("Money needs a currency and a sum from 0 to " + LARGEST + ".");
        }
        if (kind == Kind.RANGE && (to == null || from == null || to < from || to > LARGEST)) {
            throw new IllegalArgumentException("The upper end of a range must not lie below the lower.");
        }
        if (kind == Kind.POSITION && (quantity == null || quantity.signum() < 0)) {
            throw new IllegalArgumentException("A post needs a percentage.");
        }
    }

    /** Returns how many decimals a currency has; none where nobody knows it. */
    public static int decimals(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(currency))
                .mapToInt(Currency::getDefaultFractionDigits)
                .map(digits -> Math.max(0, digits))
                .findFirst()
                .orElse(0);
    }

    /** Returns a sum of money. */
    public static Amount of(long minorUnits, String currency) {
        return new Amount(Kind.AMOUNT, false, minorUnits, null, currency, null);
    }

    /** Returns a sum of money somewhere between two. */
    public static Amount between(long from, long to, String currency) {
        return new Amount(Kind.RANGE, false, from, to, currency, null);
    }

    /** Returns a sum of money for each inhabitant of those who pay. */
    public static Amount perInhabitant(long minorUnits, String currency) {
        return new Amount(Kind.RATE, false, minorUnits, null, currency, null);
    }

    /** Returns a share of a post, in percent. */
    public static Amount position(BigDecimal percent) {
        return new Amount(Kind.POSITION, false, null, null, null, percent);
    }

    /** Returns work paid by the hour, with its hours if somebody counted them. */
    public static Amount hours(@Nullable BigDecimal hours) {
        return new Amount(Kind.HOURS, false, null, null, null, hours);
    }

    /** Returns a kind that needs no figure. */
    public static Amount of(Kind kind) {
        return new Amount(kind, false, null, null, null, null);
    }

    /** Returns this figure as a rough one. */
    public Amount roughly() {
        return new Amount(kind, true, from, to, currency, quantity);
    }

    /** Returns this money as many times over. */
    public Amount times(long factor) {
        return new Amount(
                kind,
                about,
                from == null ? null : Math.multiplyExact(from, factor),
                to == null ? null : Math.multiplyExact(to, factor),
                currency,
                quantity);
    }

    /** What an amount consists of. */
    public enum Kind {
        /** A sum of money, which may be zero. */
        AMOUNT,
        /** A sum of money between two. */
        RANGE,
        /** A sum of money per inhabitant. */
        RATE,
        /** All that it costs, paid by one. */
        IN_FULL,
        /** A share of a post. */
        POSITION,
        /** Work paid by the hour. */
        HOURS,
        /** Work or things given without money. */
        IN_KIND,
        /** No money, and none needed. */
        NOTHING,
        /** Money that is found later. */
        LATER,
        /** Money of which no sum is stated, for example because it is only applied for. */
        UNKNOWN
    }
}
