package org.samband.server.funding.invoice;

import java.util.Locale;

/** What a payer repeats with a payment: the year, the number and a check digit (Luhn), so that a slip is noticed. */
public final class Reference {

    private static final int TEN = 10;
    private static final int NINE = 9;

    private Reference() {}

    static String of(int year, int number) {
        var digits = String.format(Locale.ROOT, "%04d%06d", year, number);
        return digits + checkDigit(digits);
    }

    /** Tells whether somebody can have meant it; spaces are allowed. */
    public static boolean holds(String reference) {
        var digits = reference.replaceAll("\\s", "");
        return digits.matches("\\d{2,30}")
                && checkDigit(digits.substring(0, digits.length() - 1)) == digits.charAt(digits.length() - 1) - '0';
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? 2 * digit : digit;
            sum += weighed > NINE ? weighed - NINE : weighed;
        }
        return (TEN - sum % TEN) % TEN;
    }
}
