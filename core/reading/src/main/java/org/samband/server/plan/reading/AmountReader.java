package org.samband.server.plan.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.server.plan.Amount;
import org.samband.server.plan.reading.AmountReading.Problem;
import org.samband.server.plan.reading.AmountReading.Read;
import org.samband.server.plan.reading.AmountReading.Refused;

/** Reads amounts of money leniently in how they are written and strictly in what they say. */
public final class AmountReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Amount.LARGEST, 2);
    private static final int MOST_DIGITS = 24;
    private static final int LONGEST = 200;

    private final Lexicon lexicon;
    private final Pattern pattern;
    private final String currency;

    /** A reader of amounts that are in the given currency unless they say otherwise. */
    public AmountReader(ReadingVocabulary vocabulary, String currency) {
        this(new Lexicon(vocabulary), currency);
    }

    AmountReader(Lexicon lexicon, String currency) {
        this.lexicon = lexicon;
        this.currency = currency;
        pattern = AmountPattern.of(lexicon);
    }

    /** Reads an amount that stands alone. */
    public AmountReading read(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return new Refused(Problem.EMPTY);
        }
        if (text.length() > LONGEST) {
            return new Refused(Problem.NOT_A_NUMBER);
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? read(matcher) : new Refused(Problem.NOT_A_NUMBER);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Reads an amount that the pattern has found. */
    AmountReading read(Matcher found) {
        String second = found.group("second");
        if (found.group("sign") != null) {
            return new Refused(Problem.NEGATIVE);
        }
        if (exponent(found.group("first")) || exponent(second)) {
            return new Refused(Problem.EXPONENT);
        }
        BigDecimal from = number(found.group("first"));
        BigDecimal to = second == null ? null : number(second);
        if (from == null || (second != null && to == null)) {
            return new Refused(Problem.TOO_LARGE);
        }
        BigDecimal factor =
                found.group("million") != null ? MILLION : found.group("thousand") != null ? THOUSAND : BigDecimal.ONE;
        return amount(found, from.multiply(factor), to == null ? null : to.multiply(factor));
    }

    private AmountReading amount(Matcher found, BigDecimal from, @Nullable BigDecimal to) {
        if (from.compareTo(LARGEST) > 0 || (to != null && to.compareTo(LARGEST) > 0)) {
            return new Refused(Problem.TOO_LARGE);
        }
        String said = currency(found);
        String in = said == null ? currency : said;
        int most = Amount.decimals(in);
        if (decimals(from) > most || (to != null && decimals(to) > most)) {
            return new Refused(Problem.TOO_MANY_DECIMALS);
        }
        if (to != null && to.compareTo(from) < 0) {
            return new Refused(Problem.REVERSED);
        }
        Amount amount = to != null
                ? Amount.between(minor(from, in), minor(to, in), in)
                : found.group("rate") != null
                        ? Amount.perInhabitant(minor(from, in), in)
                        : Amount.of(minor(from, in), in);
        boolean scaled = found.group("million") != null || found.group("thousand") != null;
        return new Read(found.group("about") != null ? amount.roughly() : amount, said == null && !scaled);
    }

    private @Nullable String currency(Matcher found) {
        String written = found.group("before") != null ? found.group("before") : found.group("after");
        return written == null
                ? null
                : lexicon.all(Family.CURRENCY, written).stream()
                        .map(Lexicon.Hit::key)
                        .findFirst()
                        .orElse(null);
    }

    /** Returns a number written in digits or as a word, or nothing if it has too many digits. */
    private @Nullable BigDecimal number(String written) {
        if (!Character.isDigit(written.charAt(0))) {
            return lexicon.all(Family.NUMBER, written).stream()
                    .map(hit -> new BigDecimal(hit.key()))
                    .findFirst()
                    .orElse(null);
        }
        int comma = written.indexOf(',');
        String whole = comma >= 0 ? written.substring(0, comma) : written;
        String decimals = comma >= 0 ? written.substring(comma + 1) : "";
        int dot = whole.lastIndexOf('.');
        if (comma < 0 && dot >= 0 && whole.length() - dot <= 3) {
            decimals = whole.substring(dot + 1);
            whole = whole.substring(0, dot);
        }
        String digits = whole.replaceAll("\\D", "");
        return digits.length() + decimals.length() > MOST_DIGITS
                ? null
                : new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals);
    }

    private static boolean exponent(@Nullable String number) {
        return number != null
                && Character.isDigit(number.charAt(0))
                && number.toLowerCase(Locale.ROOT).contains("e");
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static long minor(BigDecimal amount, String currency) {
        return amount.movePointRight(Amount.decimals(currency)).longValueExact();
    }
}
