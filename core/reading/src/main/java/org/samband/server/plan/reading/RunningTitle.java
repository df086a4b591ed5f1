package org.samband.server.plan.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a title ends that runs on into the text: before the first capitalised word after its first word. */
final class RunningTitle {

    private static final int LONGEST = 120;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)])\\s+(?=\\p{Lu}\\p{Ll})");

    private RunningTitle() {}

    static Optional<HeadingPattern.Match> cut(HeadingPattern.Match match) {
        String text = match.title();
        Matcher end = SENTENCE.matcher(text);
        if (!end.find() || end.start() > LONGEST) {
            return Optional.empty();
        }
        String title = text.substring(0, end.start());
        return Optional.of(
                new HeadingPattern.Match(title, match.number(), match.end() - text.length() + title.length()));
    }

    /** Returns what follows the title in the line. */
    static String rest(String line, HeadingPattern.Match cut) {
        int at = line.indexOf(cut.title());
        return at < 0 ? "" : line.substring(at + cut.title().length()).strip();
    }
}
