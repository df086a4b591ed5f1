package org.samband.server.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Word;
import org.samband.server.plan.Amount;

/** Finds work in a sentence: shares of posts and work by the hour, each with who does it. */
final class WorkReader {

    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\d,.])(\\d{1,3}(?:[,.]\\d{1,2})?)[\\s\\u00A0\\u202F]?%[\\s\\u00A0-]{0,2}");
    private static final Pattern UNTIL_SIGN = Pattern.compile("[^.,;:]+");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Lexicon lexicon;

    WorkReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Work> in(String sentence) {
        List<Work> found = new ArrayList<>();
        Matcher percent = PERCENT.matcher(sentence);
        while (percent.find()) {
            BigDecimal share = new BigDecimal(percent.group(1).replace(',', '.'));
            boolean ofPost = lexicon.firstAfter(Word.POSITION, sentence, percent.end())
                    .filter(hit -> hit.start() == percent.end())
                    .isPresent();
            if (ofPost && share.compareTo(WHOLE) <= 0) {
                found.add(new Work(Amount.position(share), role(sentence, percent.start())));
            }
        }
        if (found.isEmpty()) {
            lexicon.first(Word.FULL_TIME, sentence)
                    .ifPresent(hit -> found.add(new Work(Amount.position(WHOLE), role(sentence, hit.start()))));
        }
        for (Lexicon.Hit hit : lexicon.all(Word.HOURLY, sentence)) {
            Matcher who = UNTIL_SIGN.matcher(sentence.substring(hit.end()));
            found.add(new Work(Amount.hours(null), who.lookingAt() ? who.group().strip() : null));
        }
        return found;
    }

    /** Returns the first role that a text names, as written. */
    Optional<String> firstRole(String text) {
        return lexicon.first(Word.ROLE, text).map(hit -> text.substring(hit.start(), hit.end()));
    }

    private @Nullable String role(String sentence, int at) {
        return lexicon.all(Word.ROLE, sentence).stream()
                .min(Comparator.comparingInt(hit -> Math.abs(hit.start() - at)))
                .map(hit -> sentence.substring(hit.start(), hit.end()))
                .orElse(null);
    }

    /** A share of a post, or hours, and who does it. */
    record Work(Amount amount, @Nullable String who) {}
}
