package org.samband.server.funding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a run of a levy has come. */
public enum RunState {
    DRAFT,
    CHECKED,
    APPROVED,
    ISSUED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
