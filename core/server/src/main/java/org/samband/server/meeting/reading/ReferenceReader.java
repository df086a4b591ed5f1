package org.samband.server.meeting.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.MinutesWord;
import org.samband.server.document.reading.Phrases;
import org.samband.server.document.reading.Sentences;

/** Finds the mentions of other meetings and cases in a paragraph, by the words for case, meeting and bodies. */
final class ReferenceReader {

    private static final int LONGEST = 20_000;
    private static final int BESIDE = 14;
    private static final int AFTER_MEETING = 20;
    private static final int AFTER_BODY = 7;
    private static final Pattern BARE =
            Phrases.compile("(?<![\\p{L}\\d/.,-])\\d{1,3}[a-z]?/(?:19|20|21)\\d{2}(?![\\d/]|[.,]\\d)");

    private final MinutesLexicon lexicon;
    private final Optional<Pattern> cases;

    ReferenceReader(MinutesLexicon lexicon) {
        this.lexicon = lexicon;
        cases = lexicon.pattern(MinutesWord.REFERENCE_CASE)
                .map(word -> Phrases.compile("(?:" + word.pattern() + ")[.:]?" + Phrases.SPACE + "{0,2}(?<number>"
                        + CaseNumbers.ANY + ")(?![\\p{L}\\d/]|[.,]\\d)"));
    }

    /**
     * Returns the references of a paragraph in their order.
     *
     * @param text the paragraph
     * @param unlessSaid the body that is meant where the words name none, as the heading does
     * @param year the year of dates that state none
     */
    List<Found> in(String text, @Nullable DraftBody unlessSaid, int year) {
        List<Found> found = new ArrayList<>();
        for (String sentence : Sentences.of(text.substring(0, Math.min(text.length(), LONGEST)))) {
            found.addAll(new Sentence(sentence, unlessSaid, year).references());
        }
        return found;
    }

    private final class Sentence {

        private final String text;
        private final @Nullable DraftBody unlessSaid;
        private final List<DateMention> dates;
        private final List<Found> found = new ArrayList<>();
        private final List<DateMention> used = new ArrayList<>();

        Sentence(String text, @Nullable DraftBody unlessSaid, int year) {
            this.text = text;
            this.unlessSaid = unlessSaid;
            dates = lexicon.dates().in(text, year).stream()
                    .filter(DateMention::isDay)
                    .toList();
        }

        List<Found> references() {
            cases.ifPresent(pattern -> numbered(pattern, "number"));
            numbered(BARE, null);
            lexicon.pattern(MinutesWord.REFERENCE_MEETING).ifPresent(this::meetings);
            bodiesWithDates();
            found.sort((one, other) -> Integer.compare(one.start, other.start));
            return found;
        }

        private void numbered(Pattern pattern, @Nullable String group) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                String number = group == null ? matcher.group() : matcher.group(group);
                if (found.stream().noneMatch(it -> it.start < end && start < it.end)) {
                    Optional<DateMention> date = before(start).or(() -> after(end, BESIDE));
                    date.ifPresent(used::add);
                    int from = Math.min(start, date.map(DateMention::start).orElse(start));
                    add(
                            body(from, group != null || date.isPresent()),
                            date.map(DateMention::from).orElse(null),
                            lexicon.numbers().written(number),
                            from,
                            Math.max(end, date.map(DateMention::end).orElse(end)));
                }
            }
        }

        private Optional<DateMention> before(int place) {
            return dates.stream()
                    .filter(it -> !used.contains(it) && it.end() <= place && place - it.end() <= BESIDE)
                    .reduce((first, second) -> second);
        }

        private Optional<DateMention> after(int place, int most) {
            return dates.stream()
                    .filter(it -> !used.contains(it) && it.start() >= place && it.start() - place <= most)
                    .findFirst();
        }

        private void meetings(Pattern word) {
            Matcher matcher = word.matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                after(matcher.end(), AFTER_MEETING).ifPresent(date -> {
                    used.add(date);
                    add(body(start, true), date.from(), null, start, date.end());
                });
            }
        }

        private void bodiesWithDates() {
            for (Bodies.Hit hit : lexicon.bodies().in(text)) {
                dates.stream()
                        .filter(it ->
                                !used.contains(it) && it.start() >= hit.end() && it.start() - hit.end() <= AFTER_BODY)
                        .findFirst()
                        .ifPresent(date -> {
                            used.add(date);
                            add(hit.body(), date.from(), null, hit.start(), date.end());
                        });
            }
        }

        private @Nullable DraftBody body(int place, boolean sure) {
            Optional<DraftBody> named = lexicon.bodies().before(text, place);
            return named.isPresent() || !sure ? named.orElse(null) : unlessSaid;
        }

        private void add(
                @Nullable DraftBody body, @Nullable LocalDate date, @Nullable String number, int start, int end) {
            found.add(new Found(body, date, number, text.substring(start, end), start, end));
        }
    }

    /**
     * A reference in a sentence.
     *
     * @param written as written, with its date
     */
    record Found(
            @Nullable DraftBody body,
            @Nullable LocalDate date,
            @Nullable String number,
            String written,
            int start,
            int end) {}
}
