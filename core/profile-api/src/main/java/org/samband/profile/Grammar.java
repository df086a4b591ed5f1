package org.samband.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samband.profile.Term.Form;

/** The small words of a language that bend with a term: "a plan", "new plan", "this plan". */
final class Grammar {

    private static final Map<String, Optional<Grammar>> LOADED = new ConcurrentHashMap<>();

    private final Properties phrases;

    private Grammar(Properties phrases) {
        this.phrases = phrases;
    }

    /** Returns the small words of a language, or empty for one that the product does not speak. */
    static Optional<Grammar> of(String language) {
        return language.matches("[a-z]{2,3}") ? LOADED.computeIfAbsent(language, Grammar::load) : Optional.empty();
    }

    /** Returns a phrase with a term in it, or empty if the language has no such phrase. */
    Optional<String> say(String phrase, Term term) {
        String written = phrases.getProperty(phrase);
        if (written == null) {
            return Optional.empty();
        }
        List<String> byGender = Stream.of(written.split(",")).map(String::strip).toList();
        return Optional.of(withEnglishArticle(byGender.get(term.gender().ordinal())
                .replace("{singular}", term.in(Form.SINGULAR))
                .replace("{definite}", term.in(Form.DEFINITE))));
    }

    private static String withEnglishArticle(String phrase) {
        return phrase.matches("a [aeioAEIO].*|a u(?!ni|se|ti).*") ? "an" + phrase.substring(1) : phrase;
    }

    private static Optional<Grammar> load(String language) {
        try (InputStream stream = Grammar.class.getResourceAsStream("/terms/grammar_" + language + ".properties")) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties phrases = new Properties();
            phrases.load(new InputStreamReader(stream, UTF_8));
            return Optional.of(new Grammar(phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
