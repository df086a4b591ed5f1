package org.samband.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The words of a kind of alliance: for each language, a {@link Term} for each concept it names.
 *
 * <p>A concept is a key of the profile (a body type, a plan level, a reporting cycle, a source, a certainty) or one of
 * the core's own, see {@link Concepts}. A concept that a profile leaves out keeps the core's word.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class Terminology {

    private static final Pattern PLACE = Pattern.compile("\\[\\[([A-Za-z][A-Za-z0-9-]*)(?::([a-z-]+))?]]");

    private final Map<String, Map<String, Term>> termsByLanguage;

    private Terminology(Map<String, Map<String, Term>> termsByLanguage) {
        this.termsByLanguage = termsByLanguage;
    }

    /**
     * Reads the resources {@code <baseName>_<language>.properties} (UTF-8) that lie beside a class of the plugin.
     *
     * <p>Each line names a concept with its four forms, and with the gender where other words bend with it:
     * {@code measure = measure, the measure, measures, the measures} or
     * {@code measure = Maßnahme, die Maßnahme, Maßnahmen, die Maßnahmen; feminine}. A line {@code measure.genitive = ...} gives the
     * four genitives where they do not follow from adding an s.
     *
     * @param owner a class of the plugin, whose package and class loader find the resources
     * @param baseName the first part of the resources' names
     * @param languages the language tags the profile speaks, the usual one first, for example {@code nb}
     * @throws IllegalArgumentException if a resource is missing or a line cannot be read, naming both
     */
    public static Terminology of(Class<?> owner, String baseName, String... languages) {
        Map<String, Map<String, Term>> terms = new LinkedHashMap<>();
        for (String language : languages) {
            String resource = baseName + "_" + language + ".properties";
            terms.put(language, read(resource, load(owner, resource)));
        }
        return new Terminology(terms);
    }

    /**
     * Returns a terminology of given words.
     *
     * @param termsByLanguage the term of each concept by language tag, the usual language first if the map is ordered
     */
    public static Terminology of(Map<String, Map<String, Term>> termsByLanguage) {
        Map<String, Map<String, Term>> terms = new LinkedHashMap<>();
        termsByLanguage.forEach((language, words) -> terms.put(language, new TreeMap<>(words)));
        return new Terminology(terms);
    }

    /** Returns the language tags, the usual one first. */
    public Set<String> languages() {
        return termsByLanguage.keySet();
    }

    /** Returns the concepts named in a language; empty if the language is not spoken. */
    public Set<String> concepts(String language) {
        return termsByLanguage.getOrDefault(language, Map.of()).keySet();
    }

    /** Returns the word for a concept in a language, or empty if the profile does not name it there. */
    public Optional<Term> term(String language, String concept) {
        return Optional.ofNullable(
                termsByLanguage.getOrDefault(language, Map.of()).get(concept));
    }

    /**
     * Puts the words of this terminology into a text, as the product does with its own texts.
     *
     * @param language the language of the text
     * @param text with places such as {@code [[board]]}, {@code [[board:definite]]} or {@code [[Measure:plural]]}, where a
     *     capital makes one of the word; the forms are those of {@link Term#inText(String, String)}
     * @return the text; a place that names no concept of this terminology, or no form, is left as it is
     */
    public String inText(String language, String text) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        word(language, place.group(1), Objects.requireNonNullElse(place.group(2), "singular"))
                                .orElse(place.group())));
    }

    private Optional<String> word(String language, String written, String form) {
        boolean capital = Character.isUpperCase(written.charAt(0));
        String concept = capital ? Character.toLowerCase(written.charAt(0)) + written.substring(1) : written;
        return term(language, concept)
                .flatMap(term -> term.inText(language, form))
                .map(word -> capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }

    private static Map<String, Term> read(String resource, Properties lines) {
        Map<String, Term> terms = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            if (key.endsWith(Term.GENITIVE_SUFFIX)) {
                continue;
            }
            try {
                terms.put(key, Term.parse(lines.getProperty(key), lines.getProperty(key + Term.GENITIVE_SUFFIX)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(resource + ", " + key + ": " + e.getMessage(), e);
            }
        }
        return terms;
    }

    private static Properties load(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "There is no resource " + resource + " beside " + owner.getName() + ".");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
