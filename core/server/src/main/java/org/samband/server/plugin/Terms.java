package org.samband.server.plugin;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Term;
import org.samband.profile.Term.Gender;

/** The words for concepts in one language: the alliance's own, else its profile's, else the core's. */
public final class Terms {

    private static final Pattern TOKEN = Pattern.compile("\\[\\[([A-Za-z][A-Za-z0-9-]*)(?::([a-z-]+))?]]");

    private final String language;
    private final Map<String, Term> own;
    private final @Nullable AllianceProfile profile;

    private Terms(String language, Map<String, Term> own, @Nullable AllianceProfile profile) {
        this.language = language;
        this.own = Map.copyOf(own);
        this.profile = profile;
    }

    /**
     * Returns the words of an alliance.
     *
     * @param language one of the core's languages
     * @param own the alliance's own words in that language, by concept
     * @param profile its profile
     */
    public static Terms of(String language, Map<String, Term> own, AllianceProfile profile) {
        return new Terms(language, own, profile);
    }

    /** Returns the core's words, for where there is no alliance or its profile is missing. */
    public static Terms ofCore(String language) {
        return new Terms(language, Map.of(), null);
    }

    /** Returns the word for a concept; one that nobody names is called by its key. */
    public Term term(String concept) {
        return Optional.ofNullable(own.get(concept))
                .or(() -> profileTerm(language, concept))
                .or(() -> CoreTerminology.term(language, concept))
                .or(() -> relatives()
                        .flatMap(other -> profileTerm(other, concept).stream())
                        .findFirst())
                .orElseGet(() -> named(concept.replace('-', ' ')));
    }

    /**
     * Puts the words into a text.
     *
     * <p>A token is {@code [[concept]]} or {@code [[concept:form]]}, where the form is {@code definite}, {@code plural} or
     * {@code plural-definite}, each perhaps with {@code -genitive} after it, or {@code genitive}, {@code a}, {@code new} or
     * {@code this}. A capital first letter of the concept makes one of the word.
     */
    public String resolve(String text) {
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(
                        word(token.group(1), token.group(2)).orElse(token.group())));
    }

    private Optional<String> word(String concept, @Nullable String form) {
        var capital = Character.isUpperCase(concept.charAt(0));
        var term = term(capital ? Character.toLowerCase(concept.charAt(0)) + concept.substring(1) : concept);
        return inForm(term, form)
                .map(word -> capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }

    private Optional<String> inForm(Term term, @Nullable String form) {
        return term.inText(language, form == null ? "singular" : form);
    }

    private Optional<Term> profileTerm(String inLanguage, String concept) {
        return Optional.ofNullable(profile).flatMap(it -> it.terminology().term(inLanguage, concept));
    }

    private Stream<String> relatives() {
        var usual = profile == null ? Stream.<String>of() : profile.terminology().languages().stream();
        return Stream.concat(CoreTerminology.relatives(language).stream(), usual);
    }

    private static Term named(String word) {
        return Term.of(word, word, word, word, Gender.COMMON);
    }
}
