package org.samband.server.meeting.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a proposal, as far as the set phrases of a decision say it. */
public enum Outcome {
    AS_PROPOSED,
    AMENDED,
    OWN_TEXT,
    NOTED,
    REFERRED_BACK,
    DEFERRED,
    REFUSED,
    WITHDRAWN,
    /** The words of the decision are none that the profile knows. */
    UNKNOWN;

    /** Returns its key in vocabularies and message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the key of its name in message bundles. */
    public String messageKey() {
        return "minutes.outcome." + key();
    }

    static Optional<Outcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
