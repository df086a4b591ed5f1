package org.samband.server.meeting.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samband.server.document.reading.Phrases;

/** Finds the bodies that a text names by the profile's words, in the genitive too. */
final class Bodies {

    private final Map<String, List<String>> words;
    private final List<Entry> entries = new ArrayList<>();

    Bodies(Map<String, List<String>> words) {
        this.words = words;
        words.forEach((type, phrases) -> Phrases.anyOf(phrases)
                .ifPresent(any -> entries.add(
                        new Entry(type, Phrases.compile(any.pattern().replace("(?!\\p{L})", "") + "s?(?!\\p{L})")))));
    }

    /** Returns the bodies named in a text in their order; of two that overlap the longer. */
    List<Hit> in(String text) {
        List<Hit> found = new ArrayList<>();
        for (Entry entry : entries) {
            entry.pattern
                    .matcher(text)
                    .results()
                    .forEach(result -> found.add(new Hit(
                            result.start(), result.end(), new DraftBody(nominative(result.group()), entry.type))));
        }
        found.sort(Comparator.comparingInt((Hit hit) -> hit.end - hit.start).reversed());
        List<Hit> apart = new ArrayList<>();
        for (Hit hit : found) {
            if (apart.stream().noneMatch(other -> hit.start < other.end && other.start < hit.end)) {
                apart.add(hit);
            }
        }
        apart.sort(Comparator.comparingInt(Hit::start));
        return apart;
    }

    /** Returns the last body that is named before a place in a text. */
    Optional<DraftBody> before(String text, int place) {
        return in(text).stream()
                .filter(hit -> hit.end <= place)
                .reduce((first, second) -> second)
                .map(Hit::body);
    }

    /** Returns a body by the name that stands in its place: of a known kind if the name has a known word. */
    DraftBody named(String name) {
        List<Hit> hits = in(name);
        String written = name.strip().replaceFirst("[,:]$", "");
        return new DraftBody(
                hits.size() == 1 && hits.getFirst().length() == written.length()
                        ? hits.getFirst().body.name()
                        : capital(written),
                hits.isEmpty() ? null : hits.getFirst().body.type());
    }

    private String nominative(String written) {
        boolean known = words.values().stream().flatMap(List::stream).anyMatch(written::equalsIgnoreCase);
        return capital(known || !written.endsWith("s") ? written : written.substring(0, written.length() - 1));
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private record Entry(String type, Pattern pattern) {}

    /** A body found in a text. */
    record Hit(int start, int end, DraftBody body) {

        int length() {
            return end - start;
        }
    }
}
