package org.samband.server.funding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a run of a levy is for. */
public enum RunKind {
    /** It asks for contributions. */
    ORDINARY,
    /** It takes back the contributions of an issued run, so that a new one can take its place. */
    CREDIT;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
