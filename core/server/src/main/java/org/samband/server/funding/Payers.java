package org.samband.server.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who pays a levy, and for whom. */
public enum Payers {
    /** The participants of the scheme pay for themselves. */
    PARTICIPANTS,
    /** The participants pay for their own members: federations for their municipalities. */
    FOR_MEMBERS,
    /** The participants' own members pay for themselves. */
    MEMBERS;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Payers of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
