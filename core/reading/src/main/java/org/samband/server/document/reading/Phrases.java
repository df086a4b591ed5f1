package org.samband.server.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the phrases of a vocabulary into patterns that find them in running text. */
public final class Phrases {

    public static final String SPACE = "[\\s\\u00A0\\u2007\\u202F]";
    private static final String DASH = "[-\\u2010-\\u2014]";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Phrases() {}

    /** Returns a pattern that finds any of the phrases as whole words, or empty if there are none. */
    public static Optional<Pattern> anyOf(List<String> phrases) {
        String alternatives = phrases.stream()
                .filter(phrase -> !phrase.isBlank())
                .map(Phrases::words)
                .collect(Collectors.joining("|"));
        return alternatives.isEmpty() ? Optional.empty() : Optional.of(compile("(?:" + alternatives + ")"));
    }

    public static Pattern compile(String expression) {
        return Pattern.compile(expression, FLAGS);
    }

    /** Returns the expression of a phrase between the edges of words. */
    public static String words(String phrase) {
        char first = phrase.charAt(0);
        char last = phrase.charAt(phrase.length() - 1);
        return (Character.isLetter(first) || first == '*' ? "(?<!\\p{L})" : "")
                + literal(phrase)
                + (Character.isLetter(last) || last == '*' ? "(?!\\p{L})" : "");
    }

    /** Returns the expression of a phrase without regard to what stands around it. */
    public static String literal(String phrase) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (Character.isWhitespace(c)) {
                expression.append(SPACE).append('+');
            } else if (c == '*') {
                expression.append("\\p{L}*");
            } else if (c == '-' || c == '\u2013') {
                expression.append(DASH);
            } else {
                expression.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return expression.toString();
    }
}
