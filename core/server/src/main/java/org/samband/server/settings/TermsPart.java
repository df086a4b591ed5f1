package org.samband.server.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Term;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.OwnTerms;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The alliance's own words, each at {@code <language>/<concept>}. */
@Component
@Order(20)
public class TermsPart extends RecordPart<TermsPart.Word> {

    /** The name of the part. */
    public static final String KEY = "terms";

    private final OwnTerms terms;
    private final NamedConcepts concepts;

    TermsPart(OwnTerms terms, NamedConcepts concepts) {
        super(KEY, Word.class);
        this.terms = terms;
        this.concepts = concepts;
    }

    @Override
    protected Map<String, Word> kept() {
        var kept = new TreeMap<String, Word>();
        terms.all()
                .forEach((language, words) ->
                        words.forEach((concept, term) -> kept.put(place(language, concept), Word.of(term))));
        return kept;
    }

    @Override
    protected void check(String place, Word word, Faults faults) {
        var language = language(place);
        if (!Alliances.LANGUAGES.contains(language)) {
            faults.add("alliance.language-unknown", language);
        } else if (!concepts.all().contains(concept(place))) {
            faults.add("settings.term-unknown", concept(place));
        } else if (!word.isWhole()) {
            faults.add("alliance.term-incomplete");
        } else if (!word.hasGender()) {
            faults.add("settings.term-gender");
        } else if (!OwnTerms.isPlain(word.term())) {
            faults.add("alliance.term-form", OwnTerms.LONGEST);
        }
    }

    @Override
    protected Word normal(Word word) {
        return Word.of(word.term());
    }

    @Override
    protected void keep(SortedMap<String, Word> values) {
        kept().keySet().stream()
                .filter(place -> !values.containsKey(place))
                .forEach(place -> terms.useProfiles(language(place), concept(place)));
        values.forEach((place, word) -> terms.use(language(place), concept(place), word.term()));
    }

    /** Returns the place of a word. */
    public static String place(String language, String concept) {
        return language + "/" + concept;
    }

    private static String language(String place) {
        return place.substring(0, Math.max(0, place.indexOf('/')));
    }

    private static String concept(String place) {
        return place.substring(place.indexOf('/') + 1);
    }

    /**
     * A word with all its forms, as files tell it.
     *
     * @param gender how other words bend with it; common where it is not said
     * @param genitives the genitives of the four forms, or none where they follow from adding an s
     */
    public record Word(
            @Nullable String singular,
            @Nullable String definite,
            @Nullable String plural,
            @Nullable String pluralDefinite,
            @Nullable String gender,
            @Nullable List<@Nullable String> genitives) {

        static Word of(Term term) {
            return new Word(
                    term.singular(),
                    term.definite(),
                    term.plural(),
                    term.pluralDefinite(),
                    term.gender().name().toLowerCase(Locale.ROOT),
                    List.copyOf(term.genitives()));
        }

        boolean isWhole() {
            var own = given();
            return Stream.of(singular, definite, plural, pluralDefinite).noneMatch(Word::isBlank)
                    && (own.isEmpty() || own.size() == 4 && own.stream().noneMatch(Word::isBlank));
        }

        boolean hasGender() {
            return Stream.of(Term.Gender.values()).anyMatch(it -> it.name().equalsIgnoreCase(genderOrCommon()));
        }

        /** Returns it as a term, once it is whole. */
        public Term term() {
            return new Term(
                    clean(singular),
                    clean(definite),
                    clean(plural),
                    clean(pluralDefinite),
                    Term.Gender.valueOf(genderOrCommon().toUpperCase(Locale.ROOT)),
                    given().stream().map(Word::clean).toList());
        }

        private String genderOrCommon() {
            return gender == null ? "common" : gender;
        }

        private List<@Nullable String> given() {
            return genitives == null ? List.of() : genitives;
        }

        private static boolean isBlank(@Nullable String form) {
            return form == null || form.isBlank();
        }

        private static String clean(@Nullable String form) {
            return Objects.requireNonNull(form).strip();
        }
    }
}
