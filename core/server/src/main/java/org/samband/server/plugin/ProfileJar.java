package org.samband.server.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;
import org.samband.server.plugin.signature.SignatureState;
import org.samband.server.plugin.signature.Verdict;
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
    private final Origin origin;
    private final JarDescription description;

    private SignatureState signature;
    private @Nullable String signer;
    private State state;
    private boolean byDefault;

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
            Origin origin,
            JarDescription description,
            SignatureState signature,
            @Nullable String signer,
            State state,
            boolean byDefault) {
        this.sha256 = sha256;
        this.fileName = fileName;
        this.pluginId = pluginId;
        this.pluginVersion = pluginVersion;
        this.provided = provided;
        this.reasons = reasons;
        this.handedInBy = handedInBy;
        this.handedInAt = handedInAt;
        this.origin = origin;
        this.description = description;
        this.signature = signature;
        this.signer = signer;
        this.state = state;
        this.byDefault = byDefault;
    }

    static ProfileJar inspected(
            String sha256,
            String fileName,
            Inspection inspection,
            Verdict verdict,
            @Nullable String handedInBy,
            Instant now) {
        return switch (inspection) {
            case Inspection.Passed(var id, var version, var provides, var description) ->
                new ProfileJar(
                        sha256,
                        fileName,
                        id,
                        version,
                        new Provided(provides),
                        new Reasons(List.of()),
                        handedInBy,
                        now,
                        Origin.HANDED_IN,
                        description,
                        verdict.state(),
                        verdict.signer(),
                        State.OFF,
                        false);
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
                        Origin.HANDED_IN,
                        JarDescription.NONE,
                        verdict.state(),
                        verdict.signer(),
                        State.REFUSED,
                        false);
        };
    }

    /** Returns a jar that the server brings, as it is recorded for all nodes. */
    static ProfileJar builtIn(
            String sha256, String fileName, Inspection.Passed found, Instant now, State state, boolean byDefault) {
        return new ProfileJar(
                sha256,
                fileName,
                found.id(),
                found.version(),
                new Provided(found.provides()),
                new Reasons(List.of()),
                null,
                now,
                Origin.BUILT_IN,
                found.description(),
                SignatureState.BUILT_IN,
                null,
                state,
                byDefault);
    }

    void turnOn() {
        require(State.OFF);
        state = State.ON;
    }

    void turnOff() {
        require(State.ON);
        state = State.OFF;
        byDefault = false;
    }

    void beDefault(boolean wanted) {
        if (wanted) {
            require(State.ON);
        }
        byDefault = wanted;
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

    /** Tells whether the server brought it, this one or an earlier. */
    public boolean builtIn() {
        return origin == Origin.BUILT_IN;
    }

    /** Tells whether a new alliance gets this version. */
    public boolean byDefault() {
        return byDefault;
    }

    public JarDescription description() {
        return description;
    }

    /** Returns who vouches for it, as far as was known when somebody looked last. */
    public SignatureState signature() {
        return signature;
    }

    /** Returns the name and the fingerprint of its signer's certificate, or null where it has none. */
    public @Nullable String signer() {
        return signer;
    }

    void judged(Verdict verdict) {
        signature = verdict.state();
        signer = verdict.signer();
    }

    /** Returns what a certificate must be trusted for that signs it: the plugin and the profiles it brings. */
    Set<String> signedIds() {
        return Stream.concat(Stream.of(name()), profiles().stream()).collect(Collectors.toSet());
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

    /** Returns the ids of the profiles that it brings. */
    public List<String> profiles() {
        return provided("profile ");
    }

    /** Returns the codes of the countries that it brings. */
    public List<String> countries() {
        return provided("country ");
    }

    private List<String> provided(String kind) {
        return provides().stream()
                .filter(one -> one.startsWith(kind))
                .map(one -> one.substring(kind.length()))
                .toList();
    }

    /** How it came here. */
    enum Origin {
        BUILT_IN,
        HANDED_IN
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
