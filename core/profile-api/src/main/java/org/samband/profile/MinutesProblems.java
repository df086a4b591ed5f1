package org.samband.profile;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samband.profile.reading.MinutesFamily;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.MinutesWord;

/** Checks that a vocabulary of minutes speaks of what its profile has. */
final class MinutesProblems {

    private static final int MOST_KEYS = 500;
    private static final int MOST_PHRASES = 3_000;
    private static final int LONGEST_PHRASE = 200;

    private final MinutesVocabulary vocabulary;
    private final ProfileKeys keys;
    private final Findings findings;

    MinutesProblems(MinutesVocabulary vocabulary, ProfileKeys keys, Findings findings) {
        this.vocabulary = vocabulary;
        this.keys = keys;
        this.findings = findings;
    }

    void find() {
        checkSizes();
        checkKnown();
        Stream.of(MinutesWord.values()).forEach(this::checkPatterns);
        Stream.of(MinutesFamily.values()).forEach(this::checkMembers);
    }

    private void checkSizes() {
        if (vocabulary.keys().size() > MOST_KEYS || vocabulary.allPhrases().count() > MOST_PHRASES) {
            findings.add("minutesVocabulary() has more than %d keys or more than %d phrases.", MOST_KEYS, MOST_PHRASES);
        }
        vocabulary
                .allPhrases()
                .filter(phrase -> phrase.length() > LONGEST_PHRASE)
                .forEach(phrase -> findings.add(
                        "minutesVocabulary() has a phrase of more than %d characters, beginning \"%s\".",
                        LONGEST_PHRASE, phrase.substring(0, 40)));
    }

    private void checkKnown() {
        Set<String> whole = new HashSet<>();
        Stream.of(MinutesWord.values()).map(MinutesWord::key).forEach(whole::add);
        vocabulary.keys().stream()
                .filter(key -> !whole.contains(key)
                        && Stream.of(MinutesFamily.values()).noneMatch(family -> key.startsWith(family.key() + ".")))
                .forEach(key -> findings.add("minutesVocabulary() has the key %s, which means nothing.", key));
    }

    private void checkPatterns(MinutesWord word) {
        vocabulary.phrases(word).stream()
                .filter(phrase -> !phrase.contains(word.needs()))
                .forEach(phrase -> findings.add(
                        "minutesVocabulary(), %s, has the pattern \"%s\" without %s.",
                        word.key(), phrase, word.needs()));
    }

    private void checkMembers(MinutesFamily family) {
        boolean bodies = family == MinutesFamily.BODY;
        Set<String> members = bodies ? keys.of("body type") : family.members();
        vocabulary.phrases(family).keySet().stream()
                .filter(last -> !members.contains(last))
                .forEach(last -> findings.add(
                        "minutesVocabulary(), %s.%s, must end with %s.",
                        family.key(),
                        last,
                        bodies ? "a body type of this profile" : String.join(" or ", new TreeSet<>(members))));
    }
}
