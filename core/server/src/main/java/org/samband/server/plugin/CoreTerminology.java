package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.Term;
import org.samband.profile.Terminology;

/** The core's own words for the concepts that it speaks of itself. */
final class CoreTerminology {

    static final Terminology WORDS = Terminology.of(CoreTerminology.class, "/terms/core", "nb", "nn", "sv", "en");

    private CoreTerminology() {}

    static Optional<Term> term(String language, String concept) {
        return WORDS.term(language, concept);
    }

    /** Returns the languages in which a reader of one understands a missing word best. */
    static List<String> relatives(String language) {
        return switch (language) {
            case "nb" -> List.of("nn", "sv", "en");
            case "nn" -> List.of("nb", "sv", "en");
            case "sv" -> List.of("nb", "nn", "en");
            default -> List.of("en", "nb", "nn", "sv");
        };
    }
}
