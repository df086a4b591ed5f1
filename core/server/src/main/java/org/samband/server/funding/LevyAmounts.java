package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.LevyRule.Unit;
import org.samband.server.web.Texts;

/**
 * Says amounts of what a levy takes, money or work.
 *
 * @param currency the currency, or null for work
 */
public record LevyAmounts(Unit unit, @Nullable Currency currency, Texts texts) {

    private static final int HUNDREDTHS = 2;
    private static final int MORE_DIGITS = 3;

    public static LevyAmounts of(Levy levy, Texts texts) {
        var code = levy.terms().currency();
        return new LevyAmounts(
                code == null ? Unit.HOURS : Unit.MONEY, code == null ? null : Currency.getInstance(code), texts);
    }

    /** Returns an amount in minor units or hundredths of an hour. */
    public String amount(long minorUnits) {
        return unit == Unit.HOURS
                ? texts.say("levy.hours", texts.formats().number(BigDecimal.valueOf(minorUnits, HUNDREDTHS)))
                : texts.formats().money(minorUnits, Objects.requireNonNull(currency));
    }

    /** Returns a change, with its sign. */
    public String change(long minorUnits) {
        return (minorUnits > 0 ? "+" : "") + amount(minorUnits);
    }

    /** Returns a rate in minor units, which may have fractions of them, with at least the decimals of the currency. */
    public String rate(BigDecimal minorUnits) {
        var major = minorUnits.movePointLeft(digits()).stripTrailingZeros();
        var shown = major.setScale(Math.max(major.scale(), digits()));
        return unit == Unit.HOURS
                ? texts.say("levy.hours", texts.formats().number(shown))
                : texts.formats().money(shown, Objects.requireNonNull(currency));
    }

    /** Returns an amount before it is rounded, in minor units, with enough of its decimals. */
    String exact(BigDecimal minorUnits) {
        var shown = minorUnits.setScale(MORE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() <= 0 ? amount(shown.longValueExact()) : rate(shown);
    }

    public int digits() {
        return currency == null ? HUNDREDTHS : Math.max(0, currency.getDefaultFractionDigits());
    }
}
