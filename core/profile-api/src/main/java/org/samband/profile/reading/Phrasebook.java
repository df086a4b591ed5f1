package org.samband.profile.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The phrases of a vocabulary by their keys, from a properties resource whose values have {@code |} between phrases.
 *
 * @param phrases the phrases in the order written, by key
 */
record Phrasebook(Map<String, List<String>> phrases) {

    static final Phrasebook EMPTY = new Phrasebook(Map.of());

    /** Reads a resource that lies beside a class, or throws an {@link IllegalArgumentException} if it is missing. */
    static Phrasebook of(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "There is no resource " + resource + " beside " + owner.getName() + ".");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrasebook read(InputStream stream) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(stream, UTF_8));
        Map<String, List<String>> phrases = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> phrases.put(key, split(properties.getProperty(key))));
        return new Phrasebook(phrases);
    }

    /** Returns the phrases of a key in the order written; empty if it has none. */
    List<String> written(String key) {
        return phrases.getOrDefault(key, List.of());
    }

    /** Returns the phrases of a key, the longest first. */
    List<String> longestFirst(String key) {
        return longestFirst(written(key));
    }

    /** Returns the phrases of all keys below one, the longest first, by the rest of their keys. */
    Map<String, List<String>> below(String prefix) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        writtenBelow(prefix).forEach((key, words) -> found.put(key, longestFirst(words)));
        return found;
    }

    /** Returns the phrases of all keys below one in the order written, by the rest of their keys. */
    Map<String, List<String>> writtenBelow(String prefix) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        phrases.forEach((key, words) -> {
            if (key.startsWith(prefix + ".")) {
                found.put(key.substring(prefix.length() + 1), words);
            }
        });
        return found;
    }

    List<String> keys() {
        return List.copyOf(phrases.keySet());
    }

    Stream<String> all() {
        return phrases.values().stream().flatMap(List::stream);
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    private static List<String> split(String value) {
        return Stream.of(value.split("\\|", -1)).map(String::strip).toList();
    }
}
