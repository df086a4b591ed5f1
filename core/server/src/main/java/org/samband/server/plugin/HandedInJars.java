package org.samband.server.plugin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.CurrentActor;
import org.samband.server.plugin.signature.JarTrust;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.samband.server.web.Refusal.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in jars; afterwards each of them is refused with reasons, or may be turned on. */
@Component
public class HandedInJars {

    private static final Logger LOG = LoggerFactory.getLogger(HandedInJars.class);

    private final ProfileJarRows rows;
    private final JarContentRows contents;
    private final JarFiles files;
    private final Inspector inspector;
    private final BuiltInJars builtIns;
    private final JarTrust trust;
    private final ProfileTrail trail;
    private final PluginSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    HandedInJars(
            ProfileJarRows rows,
            JarContentRows contents,
            JarFiles files,
            Inspector inspector,
            BuiltInJars builtIns,
            JarTrust trust,
            ProfileTrail trail,
            PluginSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.files = files;
        this.inspector = inspector;
        this.builtIns = builtIns;
        this.trust = trust;
        this.trail = trail;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes in a jar and inspects it; afterwards it is refused with reasons, or off.
     *
     * @throws Refusal if it is empty, too large or here already
     */
    public synchronized ProfileJar handIn(String fileName, byte[] bytes) {
        checkSize(fileName, bytes.length);
        var sha256 = JarFiles.sha256(bytes);
        var known = rows.findById(sha256);
        known.filter(jar -> jar.state() != ProfileJar.State.REFUSED).ifPresent(jar -> {
            throw Refusal.conflict("plugin.known", jar.name());
        });
        var file = files.write(bytes);
        var now = clock.instant();
        var vouching = new Vouching(trust, builtIns.knows(sha256), sha256, now, () -> file);
        var inspection = withoutDuplicates(
                vouching.of(inspector.inspect(file, fileName, id -> vouching.objection(id, Set.of(id)))));
        var jar = ProfileJar.inspected(sha256, fileName, inspection, vouching.verdictOn(inspection), actor(), now);
        transactions.executeWithoutResult(status -> {
            known.ifPresent(rows::delete);
            rows.save(jar);
            if (jar.state() == ProfileJar.State.OFF) {
                contents.save(new JarContent(sha256, bytes, null));
                trail.add(ProfileAction.HANDED_IN, jar);
            } else {
                trail.add(ProfileAction.REFUSED, jar, jar.reasons().toArray(Message[]::new));
            }
        });
        if (jar.state() == ProfileJar.State.REFUSED && !builtIns.brings(sha256)) {
            files.delete(sha256);
        }
        LOG.info("The jar {} was handed in and is now {}", jar.name(), jar.state());
        return jar;
    }

    /** Returns the size of the largest jar that is taken. */
    public long mostMegabytes() {
        return settings.largest().toMegabytes();
    }

    /**
     * Says no to a file before it is read.
     *
     * @throws Refusal if it is empty or too large
     */
    public void checkSize(String fileName, long bytes) {
        if (bytes == 0) {
            throw Refusal.at("file", "plugin.empty", fileName);
        }
        if (bytes > settings.largest().toBytes()) {
            throw Refusal.of(
                    Kind.TOO_LARGE,
                    "plugin.too-large",
                    fileName,
                    settings.largest().toMegabytes());
        }
    }

    /** A version is one jar for ever, and a profile belongs to the plugin that brought it first. */
    private Inspection withoutDuplicates(Inspection inspection) {
        if (!(inspection instanceof Inspection.Passed passed)) {
            return inspection;
        }
        var reasons = new ArrayList<Message>();
        for (var other : rows.findAll()) {
            if (other.state() == ProfileJar.State.REFUSED) {
                continue;
            }
            if (!other.name().equals(passed.id())) {
                passed.provides().stream()
                        .filter(other.provides()::contains)
                        .map(one -> Reasons.ofProvided("taken", passed.id(), one))
                        .filter(reason -> !reasons.contains(reason))
                        .forEach(reasons::add);
            } else if (passed.version().equals(other.pluginVersion())) {
                reasons.add(Reasons.of("installed", passed.id(), passed.version()));
            }
        }
        return reasons.isEmpty() ? passed : new Inspection.Refused(passed.id(), passed.version(), List.copyOf(reasons));
    }

    private static @Nullable String actor() {
        return CurrentActor.get().map(CurrentActor::name).orElse(null);
    }
}
