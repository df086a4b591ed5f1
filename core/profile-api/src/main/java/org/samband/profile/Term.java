package org.samband.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A word with its grammar: the forms that running text needs.
 *
 * @param singular indefinite singular without article, for example {@code measure}
 * @param definite definite singular, for example {@code the measure}
 * @param plural indefinite plural
 * @param pluralDefinite definite plural
 * @param gender how other words bend with it
 * @param genitives the genitives of the four forms in the same order, or empty if they follow from adding an s
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Term(
        String singular, String definite, String plural, String pluralDefinite, Gender gender, List<String> genitives) {

    static final String GENITIVE_SUFFIX = ".genitive";
    private static final String GENITIVE = "-genitive";

    /** Checks that there are four forms and none or four genitives. */
    public Term {
        if (Stream.of(singular, definite, plural, pluralDefinite).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A term needs its four forms, none of them empty.");
        }
        genitives = List.copyOf(genitives);
        if (!genitives.isEmpty() && genitives.size() != 4) {
            throw new IllegalArgumentException("A term has no genitives of its own or all four.");
        }
    }

    /** Returns a term with genitives that follow from adding an s. */
    public static Term of(String singular, String definite, String plural, String pluralDefinite, Gender gender) {
        return new Term(singular, definite, plural, pluralDefinite, gender, List.of());
    }

    /**
     * Reads a term as profiles write it: four forms with commas between, and perhaps a semicolon and the gender.
     *
     * @param forms for example {@code measure, the measure, measures, the measures; common}
     * @param genitives the four genitives with commas between, or {@code null}
     * @throws IllegalArgumentException if there are not four forms, or the gender is unknown
     */
    public static Term parse(String forms, @Nullable String genitives) {
        String[] halves = forms.split(";", 2);
        List<String> words = list(halves[0]);
        if (words.size() != 4) {
            throw new IllegalArgumentException(
                    "needs four forms with commas between (a thing, the thing, things, the things), not "
                            + words.size());
        }
        Gender gender = halves.length == 1
                ? Gender.COMMON
                : Gender.valueOf(halves[1].strip().toUpperCase(Locale.ROOT));
        return new Term(
                words.get(0),
                words.get(1),
                words.get(2),
                words.get(3),
                gender,
                genitives == null ? List.of() : list(genitives));
    }

    /** Returns the word in a form, in lower case unless it is a name. */
    public String in(Form form) {
        return switch (form) {
            case SINGULAR -> singular;
            case DEFINITE -> definite;
            case PLURAL -> plural;
            case PLURAL_DEFINITE -> pluralDefinite;
        };
    }

    /** Returns the genitive of a form. */
    public String genitive(Form form) {
        if (!genitives.isEmpty()) {
            return genitives.get(form.ordinal());
        }
        String word = in(form);
        return word.matches(".*[sxzSXZ]") ? word + "'" : word + "s";
    }

    /**
     * Returns the word as a text of a language needs it.
     *
     * @param language the language of the text, which decides the small words; the tag of one the product speaks
     * @param form {@code singular}, {@code definite}, {@code plural} or {@code plural-definite}, each perhaps with
     *     {@code -genitive} after it; {@code genitive}; or {@code a}, {@code new} or {@code this}, which add the small word
     * @return empty if there is no such form, or the language has no such small word
     */
    public Optional<String> inText(String language, String form) {
        String plain = form.equals("genitive") ? "singular" + GENITIVE : form;
        boolean genitive = plain.endsWith(GENITIVE);
        String name = genitive ? plain.substring(0, plain.length() - GENITIVE.length()) : plain;
        for (Form each : Form.values()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(genitive ? genitive(each) : in(each));
            }
        }
        return Grammar.of(language).flatMap(grammar -> grammar.say(form, this));
    }

    private static List<String> list(String written) {
        return Stream.of(written.split(",", -1)).map(String::strip).toList();
    }

    /** The four forms of a noun. */
    public enum Form {
        /** A thing. */
        SINGULAR,
        /** The thing. */
        DEFINITE,
        /** Things. */
        PLURAL,
        /** The things. */
        PLURAL_DEFINITE
    }

    /** How adjectives and articles bend with a noun; a language without genders uses {@link #COMMON}. */
    public enum Gender {
        /** Common gender, or none at all. */
        COMMON,
        /** Masculine. */
        MASCULINE,
        /** Feminine. */
        FEMININE,
        /** Neuter. */
        NEUTER
    }
}
