package org.samband.server.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.Word;
import org.samband.server.plan.reading.Token.Kind;

/** Cuts a schedule into its words, numbers and signs, by the vocabulary. */
final class Tokens {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?![\\d.]*\\d)|(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(?!\\s?\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

    private final List<Rule> rules = new ArrayList<>();

    Tokens(Lexicon lexicon) {
        add(lexicon, Kind.HALF, Family.HALF_YEAR);
        add(lexicon, Kind.MONTH, Family.MONTH);
        add(lexicon, Kind.SEASON, Family.SEASON);
        add(lexicon, Kind.PART, Family.PART);
        add(lexicon, Kind.EVERY, Family.EVERY);
        add(lexicon, Kind.ORDINAL, Family.ORDINAL);
        add(lexicon, Kind.QUARTER, Word.QUARTER);
        add(lexicon, Kind.WEEK, Word.WEEK);
        add(lexicon, Kind.ONGOING, Word.ONGOING);
        add(lexicon, Kind.FROM, Word.FROM);
        add(lexicon, Kind.UNTIL, Word.UNTIL);
        add(lexicon, Kind.AND, Word.AND);
    }

    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                at++;
                continue;
            }
            Token token = longestAt(text, at);
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private Token longestAt(String text, int at) {
        @Nullable Token longest = dateAt(text, at);
        if (longest != null) {
            return longest;
        }
        for (Rule rule : rules) {
            Matcher matcher = at(rule.pattern, text, at);
            if (matcher.lookingAt() && matcher.end() > at && (longest == null || matcher.end() > longest.end())) {
                longest = new Token(rule.kind, rule.key, at, matcher.end());
            }
        }
        Matcher number = at(NUMBER, text, at);
        if (number.lookingAt() && (longest == null || number.end() > longest.end())) {
            return new Token(Kind.NUMBER, number.group(), at, number.end());
        }
        return longest != null ? longest : signAt(text, at);
    }

    private static @Nullable Token dateAt(String text, int at) {
        Matcher date = at(DATE, text, at);
        if (date.lookingAt()) {
            Optional<LocalDate> day = date.group(4) == null
                    ? day(year(date.group(3)), date.group(2), date.group(1))
                    : day(Integer.parseInt(date.group(4)), date.group(5), date.group(6));
            return day.map(it -> new Token(Kind.DATE, it.toString(), at, date.end()))
                    .orElse(null);
        }
        Matcher dayMonth = at(DAY_MONTH, text, at);
        if (dayMonth.lookingAt()
                && day(2024, dayMonth.group(2), dayMonth.group(1)).isPresent()) {
            return new Token(Kind.DAY_MONTH, dayMonth.group(2) + "-" + dayMonth.group(1), at, dayMonth.end());
        }
        return null;
    }

    private static Token signAt(String text, int at) {
        Matcher word = at(WORD, text, at);
        if (word.lookingAt()) {
            return new Token(Kind.OTHER, word.group(), at, word.end());
        }
        Kind kind = switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> Kind.DASH;
            case '/' -> Kind.SLASH;
            case '+', ',', '&', ';' -> Kind.AND;
            case '.' -> Kind.DOT;
            case '\'', '\u2019' -> Kind.APOSTROPHE;
            default -> Kind.OTHER;
        };
        return new Token(kind, text.substring(at, at + 1), at, at + 1);
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        return Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
    }

    private static Matcher at(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private void add(Lexicon lexicon, Kind kind, Family family) {
        lexicon.entries(family).forEach(entry -> rules.add(new Rule(kind, entry.key(), entry.pattern())));
    }

    private void add(Lexicon lexicon, Kind kind, Word word) {
        lexicon.pattern(word).ifPresent(pattern -> rules.add(new Rule(kind, word.key(), pattern)));
    }

    private record Rule(Kind kind, String key, Pattern pattern) {}
}
