package org.samband.profile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that a terminology is complete in each of its languages and holds words only. */
final class TermProblems {

    private static final int LONGEST_TERM = 80;
    private static final int MOST_LANGUAGES = 24;
    private static final int MOST_TERMS = 1_000;

    private final Terminology terminology;
    private final Set<String> keys;
    private final Findings findings;

    TermProblems(Terminology terminology, Set<String> keys, Findings findings) {
        this.terminology = terminology;
        this.keys = keys;
        this.findings = findings;
    }

    void find() {
        Set<String> languages = terminology.languages();
        if (languages.isEmpty() || languages.size() > MOST_LANGUAGES) {
            findings.add("terminology() has %d languages; it needs from 1 to %d.", languages.size(), MOST_LANGUAGES);
        }
        Set<String> needed = new TreeSet<>(keys);
        languages.forEach(language -> needed.addAll(terminology.concepts(language)));
        for (String language : languages) {
            findings.checkLanguage("terminology()", language);
            if (terminology.concepts(language).size() > MOST_TERMS) {
                findings.add("terminology() has more than %d terms in %s.", MOST_TERMS, language);
                continue;
            }
            needed.forEach(concept -> checkNamed(concept, language));
            terminology.concepts(language).forEach(concept -> checkWords(concept, language));
        }
        needed.stream()
                .filter(concept -> !keys.contains(concept) && !Concepts.all().contains(concept))
                .forEach(concept -> findings.add(
                        "terminology() names \"%s\", which is neither a key of this profile nor a concept of the core; correct or remove it.",
                        concept));
    }

    private void checkNamed(String concept, String language) {
        if (terminology.term(language, concept).isEmpty()) {
            findings.add("terminology() has no term for \"%s\" in %s; add its four forms.", concept, language);
        }
    }

    private void checkWords(String concept, String language) {
        Term term = terminology.term(language, concept).orElseThrow();
        Stream<String> words = Stream.concat(
                Stream.of(term.singular(), term.definite(), term.plural(), term.pluralDefinite()),
                term.genitives().stream());
        List<String> wrong = words.distinct()
                .filter(word -> word.isBlank() || word.length() > LONGEST_TERM || hasMarkup(word))
                .toList();
        wrong.forEach(word -> findings.add(
                "terminology(), \"%s\" in %s, has the form \"%s\"; a form is words of at most %d characters without markup.",
                concept, language, word, LONGEST_TERM));
    }

    /** Tells whether a text holds what a page or a message would take for something else than words. */
    static boolean hasMarkup(String text) {
        return text.chars().anyMatch(c -> "<>&{}[]|`\"".indexOf(c) >= 0 || Character.isISOControl(c));
    }
}
