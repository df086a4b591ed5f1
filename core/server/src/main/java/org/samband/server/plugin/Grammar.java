package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samband.profile.Term;
import org.samband.profile.Term.Form;

/** The small words of a language that bend with a term: "a plan", "new plan", "this plan". */
final class Grammar {

    private static final Map<String, Grammar> LOADED = new ConcurrentHashMap<>();

    private final Properties phrases;

    private Grammar(Properties phrases) {
        this.phrases = phrases;
    }

    static Grammar of(String language) {
        return LOADED.computeIfAbsent(language, Grammar::load);
    }

    /** Returns a phrase with a term in it, or empty if the language has no such phrase. */
    Optional<String> say(String phrase, Term term) {
        var written = phrases.getProperty(phrase);
        if (written == null) {
            return Optional.empty();
        }
        List<String> byGender = Stream.of(written.split(",")).map(String::strip).toList();
        return Optional.of(withEnglishArticle(byGender.get(term.gender().ordinal())
                .replace("{singular}", term.in(Form.SINGULAR))
                .replace("{definite}", term.in(Form.DEFINITE))));
    }

    private String withEnglishArticle(String phrase) {
        return phrase.matches("a [aeioAEIO].*|a u(?!ni|se|ti).*") ? "an" + phrase.substring(1) : phrase;
    }

    private static Grammar load(String language) {
        var phrases = new Properties();
        try (var stream = Grammar.class.getResourceAsStream("/terms/grammar_" + language + ".properties")) {
            phrases.load(new InputStreamReader(
                    Objects.requireNonNull(stream, () -> "There is no grammar of " + language), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Grammar(phrases);
    }
}
