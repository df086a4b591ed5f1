package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samband.profile.reading.Word;

/** Finds the names that begin a piece of text: capitalised words, or a single noun, with "and" between them. */
final class Givers {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*)*");
    private static final Pattern NOUN = Pattern.compile("\\p{Ll}[\\p{L}-]*(?:\\s+\\p{Lu}[\\p{L}-]*)*");

    private final Lexicon lexicon;

    Givers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<String> beginning(String text) {
        List<String> names = new ArrayList<>();
        int at = skipSpace(text, 0);
        while (at < text.length()) {
            Matcher name = matcherAt(NAME, text, at);
            Matcher noun = matcherAt(NOUN, text, at);
            if (name.lookingAt()) {
                names.add(strip(name.group()));
                at = name.end();
            } else if (noun.lookingAt()) {
                names.add(strip(noun.group()));
                at = noun.end();
            } else {
                break;
            }
            int next = afterAnd(text, at);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return names;
    }

    private int afterAnd(String text, int at) {
        int word = skipSpace(text, at);
        if (word < text.length() && (text.charAt(word) == ',' || text.charAt(word) == '&')) {
            return skipSpace(text, word + 1);
        }
        return lexicon.firstAfter(Word.AND, text, word)
                .filter(hit -> hit.start() == word)
                .map(hit -> skipSpace(text, hit.end()))
                .orElse(-1);
    }

    private static String strip(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Matcher matcherAt(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }
}
