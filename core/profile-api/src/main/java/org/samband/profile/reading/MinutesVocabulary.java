package org.samband.profile.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The words by which the core reads the minutes of one kind of alliance, in whatever languages they are written.
 *
 * <p>It is data like {@link ReadingVocabulary}: a properties resource (UTF-8) whose values are phrases with {@code |}
 * between, by the keys of {@link MinutesWord} and {@link MinutesFamily}. Months and bodies are taken from the vocabulary
 * of the plan too, so that they need not be said twice. The core brings the grammar: numbers of cases, dates, lists of
 * names, letters of parts.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class MinutesVocabulary {

    private static final MinutesVocabulary NONE = new MinutesVocabulary(Phrasebook.EMPTY);

    private final Phrasebook phrases;

    private MinutesVocabulary(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** Returns a vocabulary without any words: no minutes are read. */
    public static MinutesVocabulary none() {
        return NONE;
    }

    /**
     * Reads a resource that lies beside a class of the plugin.
     *
     * @param owner a class of the plugin, whose package and class loader find the resource
     * @param resource its name, for example {@code minutes.properties}
     * @throws IllegalArgumentException if the resource is missing
     */
    public static MinutesVocabulary of(Class<?> owner, String resource) {
        return new MinutesVocabulary(Phrasebook.of(owner, resource));
    }

    /**
     * Reads a vocabulary from a stream, as a test of one does that has it as a file.
     *
     * @throws IOException if the stream cannot be read
     */
    public static MinutesVocabulary read(InputStream stream) throws IOException {
        return new MinutesVocabulary(Phrasebook.read(stream));
    }

    /** Returns the phrases of a word, the longest first; empty if the profile has none. */
    public List<String> phrases(MinutesWord word) {
        return phrases.longestFirst(word.key());
    }

    /** Returns the phrases of a family by the last part of their keys, the longest first. */
    public Map<String, List<String>> phrases(MinutesFamily family) {
        return phrases.below(family.key());
    }

    /** Returns the phrases of a family by the last part of their keys, in the order written. */
    public Map<String, List<String>> written(MinutesFamily family) {
        return phrases.writtenBelow(family.key());
    }

    /** Returns all phrases by their keys, in the order written. */
    public Map<String, List<String>> entries() {
        return phrases.phrases();
    }

    /** Returns all keys, to be checked and listed. */
    public List<String> keys() {
        return phrases.keys();
    }

    /** Returns all phrases, to be checked and listed. */
    public Stream<String> allPhrases() {
        return phrases.all();
    }
}
