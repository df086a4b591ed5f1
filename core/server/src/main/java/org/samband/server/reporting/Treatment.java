package org.samband.server.reporting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** What a body does with a report that reaches it. */
public enum Treatment {
    /** It has the report on its agenda. */
    TREATS("treats"),
    /** It is sent the report. */
    RECEIVES("receives");

    private final String key;

    Treatment(String key) {
        this.key = key;
    }

    @JsonValue
    public String key() {
        return key;
    }

    public static Optional<Treatment> find(String key) {
        return Stream.of(values())
                .filter(treatment -> treatment.key.equals(key))
                .findFirst();
    }
}
