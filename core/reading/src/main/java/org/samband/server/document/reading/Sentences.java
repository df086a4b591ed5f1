package org.samband.server.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?<![.!?])[.!?]++[)\"\u201d\u00bb]?\\s++(?=[\\p{Lu}\\d\"\u201d\u00ab])");
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int DAY_AND_MONTH = 6;
    private static final int YEAR = 4;

    private Sentences() {}

    public static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(paragraph);
        while (end.find()) {
            if (!abbreviated(paragraph, end) && !dated(paragraph, end)) {
                sentences.add(paragraph.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        String last = paragraph.substring(start).strip();
        if (!last.isEmpty()) {
            sentences.add(last);
        }
        return sentences;
    }

    /** A short word in small letters before a figure is an abbreviation. */
    private static boolean abbreviated(String paragraph, Matcher end) {
        if (!Character.isDigit(paragraph.charAt(end.end()))) {
            return false;
        }
        int word = end.start();
        while (word > 0
                && end.start() - word <= LONGEST_ABBREVIATION
                && Character.isLowerCase(paragraph.charAt(word - 1))) {
            word--;
        }
        int length = end.start() - word;
        return length > 0 && length <= LONGEST_ABBREVIATION;
    }

    /** A day and a month in figures before a year are a date that somebody wrote with a space in it. */
    private static boolean dated(String paragraph, Matcher end) {
        String before = paragraph.substring(Math.max(0, end.start() - DAY_AND_MONTH), end.start());
        String after = paragraph.substring(end.end(), Math.min(paragraph.length(), end.end() + YEAR));
        return before.matches(".*\\b\\d{1,2}\\.\\d{1,2}") && after.matches("(?:19|20|21)\\d{2}");
    }
}
