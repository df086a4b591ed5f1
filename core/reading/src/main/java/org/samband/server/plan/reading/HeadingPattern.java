package org.samband.server.plan.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.Phrases;

/** A pattern of lines with places for a title, a number and a year in it. */
final class HeadingPattern {

    private static final String GAP = Phrases.SPACE + "*";
    private static final Pattern PLACE = Pattern.compile("\\s*\\{(title|n|year)}\\s*");

    private final Pattern whole;
    private final Pattern beginning;

    HeadingPattern(String written) {
        String expression = expression(written);
        whole = Phrases.compile("^" + expression.replace("TITLE", "(?<title>.+?)") + "\\s*$");
        beginning = Phrases.compile("^" + expression.replace("TITLE", "(?<title>.*)"));
    }

    private static String expression(String written) {
        StringBuilder expression = new StringBuilder();
        int at = 0;
        Matcher place = PLACE.matcher(written);
        boolean number = false;
        while (place.find()) {
            expression.append(Phrases.literal(written.substring(at, place.start())));
            expression.append(
                    switch (place.group(1)) {
                        case "title" -> GAP + "TITLE";
                        case "year" -> GAP + "(?:19|20|21)\\d{2}(?!\\d)" + GAP;
                        default -> GAP + (number ? "\\d+" : "(?<n>\\d{1,6}(?:\\.\\d{1,6}){0,6})") + "(?!\\d)" + GAP;
                    });
            number |= place.group(1).equals("n");
            at = place.end();
        }
        return expression.append(Phrases.literal(written.substring(at))).toString();
    }

    /** Reads a line that is nothing but the heading. */
    Optional<Match> whole(String line) {
        return match(whole.matcher(line));
    }

    /** Reads the beginning of a line that begins with the heading. */
    Optional<Match> beginning(String line) {
        return match(beginning.matcher(line));
    }

    private Optional<Match> match(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String title = matcher.namedGroups().containsKey("title") ? matcher.group("title") : "";
        String number = matcher.namedGroups().containsKey("n") ? matcher.group("n") : null;
        return Optional.of(new Match(title.strip(), number, matcher.end()));
    }

    /** What a line says in the places of a pattern, and where the pattern ends in it. */
    record Match(String title, @Nullable String number, int end) {}
}
