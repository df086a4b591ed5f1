package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Phrases;

/** A vocabulary made ready to be looked up in texts. */
final class Lexicon {

    private final ReadingVocabulary vocabulary;
    private final Map<Word, Pattern> words = new EnumMap<>(Word.class);
    private final Map<Family, List<Entry>> families = new EnumMap<>(Family.class);

    Lexicon(ReadingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Word word : Word.values()) {
            Phrases.anyOf(vocabulary.phrases(word)).ifPresent(pattern -> words.put(word, pattern));
        }
        for (Family family : Family.values()) {
            List<Entry> entries = new ArrayList<>();
            vocabulary
                    .phrases(family)
                    .forEach((key, phrases) ->
                            Phrases.anyOf(phrases).ifPresent(pattern -> entries.add(new Entry(key, pattern))));
            families.put(family, List.copyOf(entries));
        }
    }

    ReadingVocabulary vocabulary() {
        return vocabulary;
    }

    Optional<Pattern> pattern(Word word) {
        return Optional.ofNullable(words.get(word));
    }

    List<Entry> entries(Family family) {
        return families.getOrDefault(family, List.of());
    }

    boolean has(Word word, String text) {
        return first(word, text).isPresent();
    }

    Optional<Hit> first(Word word, String text) {
        return firstAfter(word, text, 0);
    }

    Optional<Hit> firstAfter(Word word, String text, int from) {
        Pattern pattern = words.get(word);
        if (pattern == null || from > text.length()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find(from) ? Optional.of(new Hit(word.key(), matcher.start(), matcher.end())) : Optional.empty();
    }

    List<Hit> all(Word word, String text) {
        Pattern pattern = words.get(word);
        return pattern == null ? List.of() : hits(word.key(), pattern, text);
    }

    /** Returns the phrases of a family in a text in their order; of two that overlap only the longer. */
    List<Hit> all(Family family, String text) {
        List<Hit> found = new ArrayList<>();
        for (Entry entry : entries(family)) {
            found.addAll(hits(entry.key(), entry.pattern(), text));
        }
        found.sort(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start));
        List<Hit> apart = new ArrayList<>();
        for (Hit hit : found) {
            if (apart.stream().noneMatch(hit::overlaps)) {
                apart.add(hit);
            }
        }
        apart.sort(Comparator.comparingInt(Hit::start));
        return apart;
    }

    private static List<Hit> hits(String key, Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> new Hit(key, result.start(), result.end()))
                .toList();
    }

    /** The phrases of one meaning in a family. */
    record Entry(String key, Pattern pattern) {}

    /** A phrase found in a text. */
    record Hit(String key, int start, int end) {

        int length() {
            return end - start;
        }

        boolean overlaps(Hit other) {
            return start < other.end && other.start < end;
        }
    }
}
