package org.samband.profile.testkit;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A sum as a test says it: {@code nok(120_000)}, {@code eur("41 388.50")}, {@code hours("7.5")}.
 *
 * @param units the sum in minor units, or in hundredths of an hour
 * @param unit the ISO 4217 code of the currency, or {@code h}
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record Sum(long units, String unit) {

    private static final String HOURS = "h";

    /** Returns whole units of NOK. */
    public static Sum nok(long units) {
        return sum("NOK", Long.toString(units));
    }

    /** Returns a sum in NOK, as written. */
    public static Sum nok(String written) {
        return sum("NOK", written);
    }

    /** Returns whole units of SEK. */
    public static Sum sek(long units) {
        return sum("SEK", Long.toString(units));
    }

    /** Returns a sum in SEK, as written. */
    public static Sum sek(String written) {
        return sum("SEK", written);
    }

    /** Returns whole units of EUR. */
    public static Sum eur(long units) {
        return sum("EUR", Long.toString(units));
    }

    /** Returns a sum in EUR, as written. */
    public static Sum eur(String written) {
        return sum("EUR", written);
    }

    /** Returns a sum in any currency. */
    public static Sum sum(String currency, String written) {
        return new Sum(
                decimal(written)
                        .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits())
                        .longValueExact(),
                currency);
    }

    /** Returns hours, such as {@code hours("7.5")}. */
    public static Sum hours(String written) {
        return new Sum(decimal(written).movePointRight(2).longValueExact(), HOURS);
    }

    /** Returns the same unit with another amount in minor units. */
    Sum with(long otherUnits) {
        return new Sum(otherUnits, unit);
    }

    boolean isWork() {
        return unit.equals(HOURS);
    }

    /** Returns it as people write it: {@code 41 388.50 EUR}. */
    @Override
    public String toString() {
        int digits = isWork() ? 2 : Currency.getInstance(unit).getDefaultFractionDigits();
        String number = String.format(Locale.ROOT, "%,." + digits + "f", BigDecimal.valueOf(units, digits));
        return number.replace(',', ' ') + " " + unit;
    }

    private static BigDecimal decimal(String written) {
        return new BigDecimal(written.replaceAll("[\\s\\u00a0_]", ""));
    }
}
