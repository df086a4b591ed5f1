package org.samband.server.meeting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<Outcome> DECIDES = EnumSet.of(AS_PROPOSED, AMENDED, OWN_TEXT, REFUSED);

    /** Returns its key in vocabularies and message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the key of its name in message bundles. */
    public String messageKey() {
        return "minutes.outcome." + key();
    }

    /** Returns the key of its name, where what a body that only meets says is no decision. */
    public String messageKey(boolean onlyMeets) {
        return onlyMeets && DECIDES.contains(this) ? "minutes.statement." + key() : messageKey();
    }

    /** Finds the outcome of a key. */
    public static Optional<Outcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
