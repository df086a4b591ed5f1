package org.samband.server.plan.reading;

import java.util.Optional;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.ReadingVocabulary;

/**
 * Reads before which body something is to be laid: "the matter is laid before the board". What speaks of a report means
 * that report, which is laid before its bodies itself.
 */
public final class LayingReader {

    private final Lexicon lexicon;
    private final BodyNames bodies;

    public LayingReader(ReadingVocabulary vocabulary) {
        lexicon = new Lexicon(vocabulary);
        bodies = new BodyNames(lexicon);
    }

    /** Returns the body as written, or nothing if the text does not say. */
    public Optional<String> body(String text) {
        return lexicon.all(Family.CYCLE, text).isEmpty()
                ? lexicon.all(Family.TREATMENT, text).stream()
                        .filter(hit -> hit.key().equals("treats"))
                        .findFirst()
                        .flatMap(hit -> named(text.substring(hit.end()).strip()))
                : Optional.empty();
    }

    /** The profile's word for a kind of body that comes first, otherwise the first name of a list. */
    private Optional<String> named(String list) {
        return lexicon.all(Family.BODY, list).stream()
                .filter(hit -> hit.start() == 0)
                .map(hit -> list.substring(0, hit.end()))
                .findFirst()
                .or(() -> bodies.in(list).stream().map(BodyName::written).findFirst());
    }
}
