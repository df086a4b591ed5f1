package org.samband.server.meeting.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.CaseNumbering;

/** The grammar of case numbers: a running number, perhaps a letter, perhaps a year of two or four digits. */
public final class CaseNumbers {

    /** What matches a number with or without its year. */
    static final String ANY = "\\d{1,4}(?:[a-z]| [a-z](?=/))?(?:/(?:\\d{4}|\\d{2}))?";

    /** What matches a number that stands without a word before it, so that only the year tells what it is. */
    static final String WITH_YEAR = "\\d{1,3} ?[a-z]?/(?:(?:19|20|21)\\d{2}|\\d{2})";

    private static final Pattern PARTS = Pattern.compile("(\\d{1,4}) ?([a-z]?)(?:/(\\d{2,4}))?");
    private static final int FIRST_OF_LAST_CENTURY = 60;
    private static final String SECTION_SIGN = "\u00a7";

    private final String before;

    CaseNumbers(CaseNumbering numbering) {
        before = numbering.pattern().startsWith(SECTION_SIGN) ? SECTION_SIGN + " " : "";
    }

    /** Returns a number as the body writes it: with its sign, if it has one. */
    String written(String number) {
        return before + number.strip();
    }

    /** Takes a number apart, or empty if it is none. */
    public static Optional<Parts> parts(@Nullable String number) {
        Matcher matcher = PARTS.matcher(
                number == null ? "" : number.replace(SECTION_SIGN, "").strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(3);
        return Optional.of(
                new Parts(Integer.parseInt(matcher.group(1)), matcher.group(2), year == null ? null : fullYear(year)));
    }

    /** Returns a year of two digits in its century: minutes are old more often than they are of the future. */
    static int fullYear(String year) {
        int number = Integer.parseInt(year);
        return number >= 100 ? number : number < FIRST_OF_LAST_CENTURY ? 2000 + number : 1900 + number;
    }

    /**
     * The parts of a number.
     *
     * @param running the running number
     * @param letter its letter in lower case, or an empty text
     * @param year its year
     */
    public record Parts(
            int running, String letter, @Nullable Integer year) {

        /** Returns the number with its year, or with this one if it has none. */
        public Parts in(int unlessSaid) {
            return year == null ? new Parts(running, letter, unlessSaid) : this;
        }

        /** Returns whether two numbers are the same, in a year for those that do not say it. */
        boolean same(Parts other, int unlessSaid) {
            return in(unlessSaid).equals(other.in(unlessSaid));
        }
    }
}
