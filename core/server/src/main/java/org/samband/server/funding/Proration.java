package org.samband.server.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What who joins or leaves within the year pays. */
public enum Proration {
    /** Who takes part on the first day pays for all of the time. */
    FULL,
    /** Everybody pays for the days on which it takes part. */
    BY_DAYS;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Proration of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
