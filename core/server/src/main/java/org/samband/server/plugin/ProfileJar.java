package org.samband.server.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A jar that somebody handed in, with what came of its inspection. */
@Table("profile_jar")
public final class ProfileJar {

    @Id
    private final String sha256;

    private final String fileName;
    private final @Nullable String pluginId;
    private final @Nullable String pluginVersion;
    private final Provided provided;
    private final Reasons reasons;
    private final @Nullable String handedInBy;
    private final Instant handedInAt;

    private State state;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    ProfileJar(
            String sha256,
            String fileName,
            @Nullable String pluginId,
            @Nullable String pluginVersion,
            Provided provided,
            Reasons reasons,
            @Nullable String handedInBy,
            Instant handedInAt,
            State state) {
        this.sha256 = sha256;
        this.fileName = fileName;
        this.pluginId = pluginId;
        this.pluginVersion = pluginVersion;
        this.provided = provided;
        this.reasons = reasons;
        this.handedInBy = handedInBy;
        this.handedInAt = handedInAt;
        this.state = state;
    }

    static ProfileJar inspected(
            String sha256, String fileName, Inspection inspection, @Nullable String handedInBy, Instant now) {
        return switch (inspection) {
            case Inspection.Passed(var id, var version, var provides) ->
                new ProfileJar(
                        sha256,
                        fileName,
                        id,
                        version,
                        new Provided(provides),
                        new Reasons(List.of()),
                        handedInBy,
                        now,
                        State.OFF);
            case Inspection.Refused(var id, var version, var reasons) ->
                new ProfileJar(
                        sha256,
                        fileName,
                        id,
                        version,
                        new Provided(List.of()),
                        new Reasons(reasons),
                        handedInBy,
                        now,
                        State.REFUSED);
        };
    }

    void turnOn() {
        require(State.OFF);
        state = State.ON;
    }

    void turnOff() {
        require(State.ON);
        state = State.OFF;
    }

    private void require(State expected) {
        if (state != expected) {
            throw Refusal.conflict("plugin.state." + state.code(), name());
        }
    }

    public String sha256() {
        return sha256;
    }

    /** Returns the plugin's id, or the file's name where the jar tells none. */
    public String name() {
        return pluginId == null ? fileName : pluginId;
    }

    public String fileName() {
        return fileName;
    }

    public @Nullable String pluginVersion() {
        return pluginVersion;
    }

    /** Returns what it brings, such as {@code profile lakeside} or {@code country FI}. */
    public List<String> provides() {
        return provided.names();
    }

    public State state() {
        return state;
    }

    /** Returns why it is refused, or none. */
    public List<Message> reasons() {
        return reasons.messages();
    }

    /** Returns who handed it in; empty if it lay in the inbox. */
    public @Nullable String handedInBy() {
        return handedInBy;
    }

    public Instant handedInAt() {
        return handedInAt;
    }

    /** What a jar brings, as it is kept. */
    record Provided(List<String> names) implements StoredAsJson {

        Provided {
            names = List.copyOf(names);
        }
    }

    /** What may be done with it. */
    public enum State {
        REFUSED,
        OFF,
        ON;

        /** Returns it as the API writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
