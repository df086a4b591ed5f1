package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

/** Reads an amount as people write it: {@code 0,50}, {@code 9 423 512}, {@code 400.000}, {@code 50 000.-}. */
final class WrittenAmount {

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,8})?");

    private WrittenAmount() {}

    /** Returns it in minor units, or null where nothing is written. */
    static @Nullable BigDecimal read(String field, @Nullable String written, int digits) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return number(field, written).movePointRight(digits);
    }

    /** Returns it in whole minor units, or null where nothing is written. */
    static @Nullable Long whole(String field, @Nullable String written, int digits) {
        var amount = read(field, written, digits);
        if (amount == null) {
            return null;
        }
        try {
            return amount.longValueExact();
        } catch (ArithmeticException e) {
            throw Refusal.at(field, "levy.number-wrong", written == null ? "" : written);
        }
    }

    /** Returns a number as clients read it: without zeros at its end, and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    static BigDecimal number(String field, String written) {
        var plain = written.replaceAll("[\\s\\u00a0\\u202f]", "").replaceAll("(?i)^(kr|nok|sek)|(kr|nok|sek|%)$", "");
        plain = plain.replaceAll("[.,]-$", "");
        plain = THOUSANDS.matcher(plain).matches() && !plain.matches("-?0[.,].*")
                ? plain.replaceAll("[.,]", "")
                : plain.replaceAll("[.,](?=.*[.,])", "").replace(',', '.');
        if (!NUMBER.matcher(plain).matches()) {
            throw Refusal.at(field, "levy.number-wrong", written.strip());
        }
        return new BigDecimal(plain);
    }
}
