package org.samband.server.settings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.CurrentActor;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an alliance has chosen, remembers each change with what was before, and takes changes back. */
@Component
@Transactional
public class Settings {

    private static final int SHOWN = 100;

    private final List<SettingsPart> parts;
    private final SettingChangeRows history;
    private final JdbcClient jdbc;
    private final Clock clock;

    Settings(List<SettingsPart> parts, SettingChangeRows history, JdbcClient jdbc, Clock clock) {
        this.parts = parts;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns all that holds, by the key of each part. */
    @Transactional(readOnly = true)
    public SortedMap<String, Pieces> now() {
        var now = new TreeMap<String, Pieces>();
        parts.forEach(part -> now.put(part.key(), part.now()));
        return now;
    }

    @Transactional(readOnly = true)
    public Pieces now(String part) {
        return part(part).now();
    }

    /** Returns a mark of what holds in a part, which changes when that does. */
    @Transactional(readOnly = true)
    public String mark(String part) {
        return mark(part(part).now());
    }

    /** Returns a mark of one piece, which changes when that does, whatever becomes of those beside it. */
    @Transactional(readOnly = true)
    public String mark(String part, String place) {
        return hash(String.valueOf(part(part).now().at(place).orElse(null)));
    }

    /** Returns a mark of all that holds. */
    @Transactional(readOnly = true)
    public String mark() {
        return hash(now().toString());
    }

    private static String mark(Pieces pieces) {
        return hash(pieces.toString());
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Long.toString(ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes pieces of one part hold instead of those that somebody has seen, if they say which. */
    public Optional<SettingChangeId> put(String key, @Nullable String seen, Pieces wanted) {
        lock();
        var part = part(key);
        if (seen != null && !seen.equals(mark(part.now()))) {
            throw Refusal.conflict("settings.changed-meanwhile");
        }
        return replace(Map.of(key, wanted), null);
    }

    /** Gives one piece another value, or none, and leaves the others as they are. */
    public Optional<SettingChangeId> put(String key, PieceChange change) {
        lock();
        return replace(Map.of(key, part(key).now().with(change)), null);
    }

    /** Gives one piece another value, or none, if it is still what somebody has seen, where they say what that was. */
    public Optional<SettingChangeId> put(String key, @Nullable String seen, PieceChange change) {
        lock();
        if (seen != null && !seen.equals(mark(key, change.place()))) {
            throw Refusal.conflict("settings.changed-meanwhile");
        }
        return replace(Map.of(key, part(key).now().with(change)), null);
    }

    /** Makes the pieces of several parts hold at once, or none of them. */
    public Optional<SettingChangeId> put(@Nullable String seen, Map<String, Pieces> wanted) {
        lock();
        if (seen != null && !seen.equals(mark())) {
            throw Refusal.conflict("settings.changed-meanwhile");
        }
        return replace(wanted, null);
    }

    /** Does work that changes a part by verbs of its own, and remembers what it changed. */
    public <T> T remembering(String key, Supplier<T> work) {
        lock();
        var before = part(key).now();
        var done = work.get();
        var changes = before.changesTo(part(key).now());
        if (!changes.isEmpty()) {
            remember(Map.of(key, changes), null);
        }
        return done;
    }

    /** Tells what putting pieces would change, or refuses with all their mistakes. */
    @Transactional(readOnly = true)
    public Map<String, List<PieceChange>> effect(Map<String, Pieces> wanted) {
        var changes = new LinkedHashMap<String, List<PieceChange>>();
        check(wanted);
        new TreeMap<>(wanted).forEach((key, pieces) -> {
            var differs = part(key).now().changesTo(part(key).normal(pieces));
            if (!differs.isEmpty()) {
                changes.put(key, differs);
            }
        });
        return changes;
    }

    /** Returns the latest changes, the last first. */
    @Transactional(readOnly = true)
    public List<SettingChange> history() {
        return history.latest(SHOWN);
    }

    /**
     * Takes a change back: each of its pieces is again as it was before.
     *
     * @throws Refusal if a piece has been changed since, naming it, or what was before does not fit any more
     */
    public SettingChangeId undo(SettingChangeId id) {
        lock();
        var change = history.findById(id).orElseThrow(Refusal::notFound);
        var wanted = new TreeMap<String, Pieces>();
        change.changes().byPart().forEach((key, pieces) -> {
            var now = part(key).now();
            for (var piece : pieces) {
                if (!now.changesTo(now.with(piece)).isEmpty()) {
                    throw Refusal.conflict("settings.undo-changed-since", key + "/" + piece.place());
                }
                wanted.merge(key, now.with(piece.reversed()), (sooner, _) -> sooner.with(piece.reversed()));
            }
        });
        return replace(wanted, id).orElseThrow(() -> Refusal.conflict("settings.undo-nothing"));
    }

    private Optional<SettingChangeId> replace(Map<String, Pieces> wanted, @Nullable SettingChangeId undoes) {
        var changes = effect(wanted);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        for (var part : parts) {
            if (changes.containsKey(part.key())) {
                part.put(part.normal(wanted.getOrDefault(part.key(), Pieces.NONE)));
            }
        }
        return Optional.of(remember(changes, undoes));
    }

    private SettingChangeId remember(Map<String, List<PieceChange>> changes, @Nullable SettingChangeId undoes) {
        var by = CurrentActor.get().map(CurrentActor::name).orElse(null);
        return history.save(SettingChange.of(clock.instant(), by, changes, undoes))
                .id();
    }

    private void check(Map<String, Pieces> wanted) {
        var mistakes = new ArrayList<Mistake>();
        new TreeMap<>(wanted).forEach((key, pieces) -> mistakes.addAll(part(key).mistakes(pieces)));
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
    }

    /** One change at a time, so that what is written down as before was so. */
    private void lock() {
        jdbc.sql("select id from alliance where id = :id for update")
                .param("id", ThisAlliance.get().id().value())
                .query(UUID.class)
                .single();
    }

    private SettingsPart part(String key) {
        return find(key).orElseThrow(Refusal::notFound);
    }

    Optional<SettingsPart> find(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    List<SettingsPart> parts() {
        return List.copyOf(parts);
    }
}
