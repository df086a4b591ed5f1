package org.samband.server.meeting.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.Phrases;

/** A pattern of whole lines with places in it, such as {@code {title}}. */
final class LinePattern {

    private static final int LONGEST_LINE = 400;
    private static final Pattern PLACE = Pattern.compile("\\s*\\{([a-z]+)}\\s*");
    private static final String GAP = Phrases.SPACE + "*+";
    private static final Map<String, String> PLACES = Map.of(
            "body", "(?<body>\\S.{0,99}?)",
            "date", "(?<=[\\s,\\u00a0])(?<date>(?:\\p{L}{2,12}\\.?,?\\s(?:\\p{L}{1,4}\\s)?)?\\d.{0,39}?)",
            "title", "(?<title>.{0,300}?)",
            "n", "\\d{1,6}");

    private final Pattern pattern;

    /**
     * Compiles a pattern as a profile writes it.
     *
     * @param written the pattern
     * @param number what matches in the place of a case number
     */
    LinePattern(String written, String number) {
        StringBuilder expression = new StringBuilder("^");
        Matcher place = PLACE.matcher(written);
        int at = 0;
        while (place.find()) {
            expression.append(Phrases.literal(written.substring(at, place.start())));
            String matched = place.group(1).equals("number")
                    ? "(?<number>" + number + ")(?![\\p{L}\\d/])"
                    : PLACES.getOrDefault(place.group(1), ".{0,100}?");
            expression.append(GAP).append(matched).append(GAP);
            at = place.end();
        }
        expression.append(Phrases.literal(written.substring(at)));
        pattern = Phrases.compile(expression + GAP + "[.:]?" + GAP + "$");
    }

    Optional<Match> match(String line) {
        Matcher matcher = pattern.matcher(line.length() <= LONGEST_LINE ? line : "");
        return matcher.matches()
                ? Optional.of(new Match(
                        group(matcher, "body"),
                        group(matcher, "date"),
                        group(matcher, "number"),
                        group(matcher, "title")))
                : Optional.empty();
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    /** What a line says in the places of a pattern. */
    record Match(
            @Nullable String body,
            @Nullable String date,
            @Nullable String number,
            @Nullable String title) {}
}
