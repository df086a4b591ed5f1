package org.samband.server.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.samband.server.plugin.BuiltInJars.BuiltInJar;
import org.samband.server.plugin.ProfileJar.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Records the jars that this server brings beside those that were handed in, so that they outlast the server that brought
 * them.
 */
@Component
class BuiltInRecords {

    private final BuiltInJars jars;
    private final ProfileJarRows rows;
    private final JarContentRows contents;
    private final InstalledRows everything;
    private final JarFiles files;
    private final ProfileTrail trail;
    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final Clock clock;

    BuiltInRecords(
            BuiltInJars jars,
            ProfileJarRows rows,
            JarContentRows contents,
            InstalledRows everything,
            JarFiles files,
            ProfileTrail trail,
            JdbcClient sql,
            TransactionOperations transactions,
            Clock clock) {
        this.jars = jars;
        this.rows = rows;
        this.contents = contents;
        this.everything = everything;
        this.files = files;
        this.trail = trail;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    void record() {
        record(jars.all());
    }

    void record(List<BuiltInJar> brought) {
        for (var jar : brought) {
            transactions.executeWithoutResult(_ -> {
                // Nodes that start together must not record the same twice.
                sql.sql("select pg_advisory_xact_lock(hashtext('samband_profiles'))::text")
                        .query(String.class)
                        .optional();
                if (rows.findById(jar.sha256()).filter(ProfileJar::builtIn).isEmpty()) {
                    record(jar, look(jar));
                }
            });
        }
    }

    private void record(BuiltInJar jar, Inspection.Passed found) {
        // Somebody may have handed in the very bytes, before this server brought them.
        rows.findById(jar.sha256()).ifPresent(everything::delete);
        var known = rows.findAllByPluginIdAndStateNot(found.id(), State.REFUSED);
        var same = known.stream()
                .filter(other -> found.version().equals(other.pluginVersion()))
                .findFirst();
        var place = place(known, same, found.version());
        same.ifPresent(everything::delete);
        known.stream()
                .filter(other -> place.byDefault() && other.byDefault() && !same.equals(Optional.of(other)))
                .forEach(other -> {
                    other.beDefault(false);
                    rows.save(other);
                });
        var recorded = rows.save(ProfileJar.builtIn(
                jar.sha256(), jar.fileName(), found, clock.instant(), place.state(), place.byDefault()));
        contents.save(new JarContent(jar.sha256(), jar.bytes(), null));
        trail.add(same.isPresent() ? ProfileAction.REPLACED : ProfileAction.RECORDED, recorded);
    }

    /** What an administrator has said of a plugin holds for its next version as well. */
    private static Place place(List<ProfileJar> known, Optional<ProfileJar> same, String version) {
        if (same.isPresent()) {
            return new Place(same.get().state(), same.get().byDefault());
        }
        if (known.isEmpty()) {
            return new Place(State.ON, true);
        }
        if (known.stream().noneMatch(jar -> jar.state() == State.ON)) {
            return new Place(State.OFF, false);
        }
        var usual = known.stream().filter(ProfileJar::byDefault).findFirst();
        var newer = usual.map(jar -> jar.builtIn()
                        && Versions.ASCENDING.compare(version, Objects.requireNonNull(jar.pluginVersion())) > 0)
                .orElse(true);
        return new Place(State.ON, newer);
    }

    private Inspection.Passed look(BuiltInJar jar) {
        var file = files.write(jar.bytes());
        try (var open = OpenJar.open(file)) {
            var facts = new LinkedHashMap<String, List<String>>();
            open.profiles().forEach(profile -> facts.put("profile " + profile.id(), ProfileFacts.of(profile)));
            open.countries().forEach(country -> facts.put("country " + country.code(), ProfileFacts.of(country)));
            var description =
                    JarManifest.read(file, jar.fileName()).description().bringing(facts);
            return new Inspection.Passed(open.id(), open.version(), List.copyOf(facts.keySet()), description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException("The built-in plugin " + jar.fileName() + " cannot be loaded.", e);
        }
    }

    private record Place(State state, boolean byDefault) {}
}
