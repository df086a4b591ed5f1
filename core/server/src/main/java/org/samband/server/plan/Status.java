package org.samband.server.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.samband.server.web.Refusal;

/** How an element of a plan goes in a period. */
public enum Status {
    NOT_STARTED("not-started"),
    ON_TRACK("on-track"),
    DELAYED("delayed"),
    STOPPED("stopped"),
    DONE("done");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    @JsonValue
    public String key() {
        return key;
    }

    /** Tells whether whoever reads a report should see it first. */
    public boolean deviates() {
        return this == DELAYED || this == STOPPED;
    }

    /** Tells whether nothing more is to be done. */
    public boolean ended() {
        return this == DONE || this == STOPPED;
    }

    public static Optional<Status> find(String key) {
        return Stream.of(values()).filter(status -> status.key.equals(key)).findFirst();
    }

    @JsonCreator
    static Status of(String key) {
        return find(key).orElseThrow(() -> Refusal.at("status", "plan.status.unknown", key));
    }
}
