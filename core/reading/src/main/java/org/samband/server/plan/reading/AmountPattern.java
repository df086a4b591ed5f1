package org.samband.server.plan.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Phrases;

/** The shape of an amount of money, with the words of a vocabulary in it. */
final class AmountPattern {

    private static final String SPACES = Phrases.SPACE + "{0,3}";
    private static final String GROUP = "[\\s\\u00A0\\u2007\\u202F.'\\u2019]";
    private static final String NUMBER =
            "(?:\\d{1,4}(?:" + GROUP + "\\d{3})+(?!\\d)|\\d+)(?:,\\d+|\\.\\d{1,2}(?!\\d))?(?:[eE][+-]?\\d+)?";
    private static final String NOTHING = "(?!)";

    private AmountPattern() {}

    static Pattern of(Lexicon lexicon) {
        String currency = words(lexicon.entries(Family.CURRENCY).stream()
                .map(entry -> entry.pattern().pattern())
                .toList());
        String numberWord = words(lexicon.entries(Family.NUMBER).stream()
                .map(entry -> entry.pattern().pattern())
                .toList());
        String range = "(?:[-\\u2010-\\u2014]|" + word(lexicon, Word.AMOUNT_RANGE) + ")";
        return Phrases.compile("(?:(?<about>" + word(lexicon, Word.ABOUT) + ")" + SPACES + ")?"
                + "(?:(?<before>" + currency + ")\\.?" + SPACES + "|(?<![\\p{L}\\p{N}./,]))"
                + "(?<sign>[-\\u2212](?=\\d))?"
                + "(?<first>" + NUMBER + "|" + numberWord + ")"
                + "(?:" + SPACES + range + SPACES + "(?:" + currency + "\\.?" + SPACES + ")?(?<second>" + NUMBER + "))?"
                + "(?:[.,][-\\u2013\\u2014])?"
                + "(?:" + SPACES + "(?:(?<thousand>" + word(lexicon, Word.THOUSAND) + ")|(?<million>"
                + word(lexicon, Word.MILLION) + "))\\.?)?"
                + "(?:" + SPACES + "(?<after>" + currency + "))?"
                + "(?:" + SPACES + "(?<rate>" + word(lexicon, Word.PER_INHABITANT) + "))?");
    }

    private static String word(Lexicon lexicon, Word word) {
        return lexicon.pattern(word).map(Pattern::pattern).orElse(NOTHING);
    }

    private static String words(List<String> patterns) {
        return patterns.isEmpty() ? NOTHING : patterns.stream().collect(Collectors.joining("|", "(?:", ")"));
    }
}
