package org.samband.server.meeting.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.Phrases;

/** Finds the days and months that a text names; the names of months are the profile's. */
final class DateReader {

    private static final String NUMBERS =
            "(?<![\\d.,/-])(?:(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)"
                    + "|(?<day>\\d{1,2})\\.[ \\u00a0]?(?<month>\\d{1,2})\\.[ \\u00a0]{0,2}(?<year>\\d{4}|\\d{2})(?![\\d.]\\d|\\d))";

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern pattern;

    DateReader(Map<Integer, List<String>> names) {
        names.forEach((number, words) -> words.forEach(word -> months.put(plain(word), number)));
        String any = names.values().stream()
                .flatMap(List::stream)
                .sorted((one, other) -> other.length() - one.length())
                .map(Phrases::literal)
                .collect(Collectors.joining("|"));
        pattern = Phrases.compile(
                any.isEmpty()
                        ? NUMBERS
                        : NUMBERS + "|(?<!\\d)(?<wordDay>\\d{1,2})\\.?\\s{1,2}(?<wordMonth>" + any
                                + ")(?!\\p{L})\\.?(?:\\s{1,2}(?<wordYear>(?:19|20|21)\\d{2})(?!\\d))?"
                                + "|(?<!\\p{L})(?<bareMonth>" + any
                                + ")\\.?\\s{1,2}(?<bareYear>(?:19|20|21)\\d{2})(?![\\d/])");
    }

    /** Returns the mentions in their order; what is no day of the calendar is none. */
    List<DateMention> in(String text, int unlessSaid) {
        List<DateMention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            read(matcher, unlessSaid).ifPresent(found::add);
        }
        return found;
    }

    /** Returns the first day. */
    Optional<DateMention> day(String text, int unlessSaid) {
        return in(text, unlessSaid).stream().filter(DateMention::isDay).findFirst();
    }

    private Optional<DateMention> read(Matcher matcher, int unlessSaid) {
        String bareMonth = group(matcher, "bareMonth");
        String wordYear = group(matcher, "wordYear");
        try {
            if (bareMonth != null) {
                YearMonth month = YearMonth.of(number(group(matcher, "bareYear")), month(bareMonth));
                return mention(matcher, month.atDay(1), month.atEndOfMonth(), true);
            }
            String word = group(matcher, "wordMonth");
            if (word != null) {
                int year = wordYear == null ? unlessSaid : number(wordYear);
                LocalDate day = LocalDate.of(year, month(word), number(group(matcher, "wordDay")));
                return mention(matcher, day, day, wordYear != null);
            }
            boolean iso = group(matcher, "isoYear") != null;
            LocalDate day = iso
                    ? LocalDate.of(
                            number(group(matcher, "isoYear")),
                            number(group(matcher, "isoMonth")),
                            number(group(matcher, "isoDay")))
                    : LocalDate.of(
                            year(group(matcher, "year")),
                            number(group(matcher, "month")),
                            number(group(matcher, "day")));
            return mention(matcher, day, day, true);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateMention> mention(Matcher matcher, LocalDate from, LocalDate until, boolean yearSaid) {
        return Optional.of(new DateMention(matcher.start(), matcher.end(), from, until, yearSaid, matcher.group()));
    }

    private int month(String word) {
        return Stream.of(plain(word), plain(word) + ".")
                .filter(months::containsKey)
                .findFirst()
                .map(months::get)
                .orElse(0);
    }

    private static int year(@Nullable String written) {
        return written == null ? 0 : CaseNumbers.fullYear(written);
    }

    private static int number(@Nullable String written) {
        return written == null ? 0 : Integer.parseInt(written);
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
