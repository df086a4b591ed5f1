package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Phrases;
import org.samband.server.plan.Amount;
import org.samband.server.plan.reading.AmountReading.Read;
import org.samband.server.plan.reading.AmountReading.Refused;

/** Finds sums of money in a sentence, each with its source, its certainty, its giver and its purpose. */
final class MoneyReader {

    private static final String YEAR = "(?:19|20|21)\\d{2}";

    private final Lexicon lexicon;
    private final AmountReader amounts;
    private final Givers givers;

    MoneyReader(Lexicon lexicon, String currency) {
        this.lexicon = lexicon;
        amounts = new AmountReader(lexicon, currency);
        givers = new Givers(lexicon);
    }

    /**
     * Reads a sentence.
     *
     * @param loose whether figures without a currency are sums too, as in a column for money
     */
    List<Found> in(String sentence, boolean loose) {
        List<Span> spans = spans(sentence, loose);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int from = i == 0 ? 0 : spans.get(i - 1).end();
            int until = i + 1 < spans.size() ? spans.get(i + 1).start() : sentence.length();
            found.add(found(sentence, spans.get(i), from, until));
        }
        if (found.isEmpty()) {
            addWithoutFigures(sentence, found);
        }
        return found;
    }

    private List<Span> spans(String sentence, boolean loose) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = amounts.pattern().matcher(sentence);
        int at = 0;
        while (at <= sentence.length() && matcher.find(at)) {
            boolean year = matcher.group("before") == null
                    && matcher.group("second") != null
                    && matcher.group("first").matches(YEAR);
            // "in 2016 to 200 000" is no range.
            at = year ? matcher.end("first") : Math.max(matcher.end(), at + 1);
            if (year) {
                continue;
            }
            boolean money =
                    matcher.group("before") != null || matcher.group("after") != null || matcher.group("rate") != null;
            boolean scaled = matcher.group("million") != null || matcher.group("thousand") != null;
            boolean grouped = matcher.group("first").matches("\\d{1,3}(?:[\\s.\\u00A0]\\d{3})+");
            boolean range = matcher.group("second") != null && lexicon.has(Word.AMOUNT_RANGE, matcher.group());
            if (money || (loose && (scaled || grouped || range))) {
                spans.add(new Span(matcher.start(), matcher.end(), matcher.group(), amounts.read(matcher)));
            }
        }
        return spans;
    }

    private Found found(String sentence, Span span, int from, int until) {
        String before = sentence.substring(from, span.start());
        String after = sentence.substring(span.end(), until);
        String source = first(Family.SOURCE, after);
        List<String> names = lexicon.first(Word.GIVEN_BY, after)
                .map(hit -> givers.beginning(after.substring(hit.end())))
                .orElse(List.of());
        String giver = names.isEmpty() ? null : names.getFirst();
        return new Found(
                span.reading(),
                span.text(),
                source != null ? source : last(Family.SOURCE, before),
                certainty(sentence, span),
                giver,
                rest(Word.PURPOSE, after),
                level(after));
    }

    /** The nearest word of certainty before a sum, or else the first after it. */
    private @Nullable String certainty(String sentence, Span span) {
        String before = last(Family.CERTAINTY, sentence.substring(0, span.start()));
        return before != null ? before : first(Family.CERTAINTY, sentence.substring(span.end()));
    }

    private void addWithoutFigures(String sentence, List<Found> found) {
        lexicon.first(Word.IN_FULL, sentence).ifPresent(hit -> {
            List<String> names = givers.beginning(sentence.substring(hit.end()));
            found.add(plain(sentence, Amount.Kind.IN_FULL, names.isEmpty() ? null : names.getFirst()));
        });
        if (!found.isEmpty()) {
            return;
        }
        lexicon.first(Word.SOUGHT, sentence).ifPresent(hit -> {
            List<String> names = lexicon.firstAfter(Word.GIVEN_BY, sentence, hit.end())
                    .map(by -> givers.beginning(sentence.substring(by.end())))
                    .orElse(List.of());
            if (names.isEmpty()) {
                found.add(plain(sentence, Amount.Kind.UNKNOWN, null));
            }
            if (names.size() == 1) {
                found.add(plain(sentence, Amount.Kind.UNKNOWN, names.getFirst()));
            } else {
                names.forEach(name -> found.add(ofGiver(sentence, name)));
            }
        });
    }

    /** One of several who are asked: only its own name can say which source it is. */
    private Found ofGiver(String sentence, String giver) {
        return new Found(
                new Read(Amount.of(Amount.Kind.UNKNOWN), false),
                sentence,
                first(Family.SOURCE, giver),
                first(Family.CERTAINTY, sentence),
                giver,
                null,
                null);
    }

    Found plain(String sentence, Amount.Kind kind, @Nullable String giver) {
        String byGiver = giver == null ? null : first(Family.SOURCE, giver);
        return new Found(
                new Read(Amount.of(kind), false),
                sentence,
                byGiver != null ? byGiver : first(Family.SOURCE, sentence),
                first(Family.CERTAINTY, sentence),
                giver,
                null,
                null);
    }

    @Nullable
    String rest(Word word, String text) {
        return lexicon.first(word, text)
                .map(hit -> trim(text.substring(hit.end())))
                .filter(rest -> !rest.isEmpty())
                .orElse(null);
    }

    private @Nullable String level(String after) {
        for (String phrase : lexicon.vocabulary().phrases(Word.FOR_LEVEL)) {
            int equals = phrase.indexOf('=');
            if (equals > 0
                    && Phrases.anyOf(List.of(phrase.substring(equals + 1).strip()))
                            .filter(pattern -> pattern.matcher(after).find())
                            .isPresent()) {
                return phrase.substring(0, equals).strip();
            }
        }
        return null;
    }

    private @Nullable String first(Family family, String text) {
        return lexicon.all(family, text).stream()
                .map(Lexicon.Hit::key)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String last(Family family, String text) {
        List<Lexicon.Hit> hits = lexicon.all(family, text);
        return hits.isEmpty() ? null : hits.getLast().key();
    }

    private static String trim(String text) {
        return text.strip().replaceFirst("[.,;:]+$", "").strip();
    }

    private record Span(int start, int end, String text, AmountReading reading) {}

    /**
     * A sum found in a sentence.
     *
     * @param reading the sum, or why it is none
     * @param written the sum as written
     * @param source the key of its source
     * @param certainty the key of its certainty
     * @param giver who gives it
     * @param purpose what it is for
     * @param level the level it is said to be for
     */
    record Found(
            AmountReading reading,
            String written,
            @Nullable String source,
            @Nullable String certainty,
            @Nullable String giver,
            @Nullable String purpose,
            @Nullable String level) {

        boolean refused() {
            return reading instanceof Refused;
        }
    }
}
