package org.samband.server.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a proposal in one body. */
public enum Outcome {
    AS_PROPOSED,
    AMENDED,
    OWN_TEXT,
    NOTED,
    REFERRED_BACK,
    DEFERRED,
    REFUSED,
    WITHDRAWN,
    /** The words of old minutes do not say it. */
    UNKNOWN;

    /** Returns its key in vocabularies and message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the key of its name in message bundles. */
    public String messageKey() {
        return "minutes.outcome." + key();
    }

    /** Finds the outcome of a key. */
    public static Optional<Outcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
