package org.samband.server.plugin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.CurrentActor;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.samband.server.web.Refusal.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in jars, turns them on and off, and keeps this node in step with what the database says is on. */
@Component
public class HandedInJars implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(HandedInJars.class);

    private final ProfileJarRows rows;
    private final JarContentRows contents;
    private final JarFiles files;
    private final Inspector inspector;
    private final LoadedPlugins loaded;
    private final PluginSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    HandedInJars(
            ProfileJarRows rows,
            JarContentRows contents,
            JarFiles files,
            Inspector inspector,
            LoadedPlugins loaded,
            PluginSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.files = files;
        this.inspector = inspector;
        this.loaded = loaded;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Returns them, the latest first. */
    public List<ProfileJar> all() {
        return rows.findAllByOrderByHandedInAtDesc();
    }

    /** Returns the plugins that nobody had to hand in. */
    public List<BuiltInPlugin> builtIns() {
        return loaded.catalogue().jars().stream()
                .filter(LoadedJar::builtIn)
                .map(jar -> new BuiltInPlugin(jar.id(), jar.version(), jar.provides()))
                .toList();
    }

    /** Returns one of them. */
    public Optional<ProfileJar> find(String sha256) {
        return rows.findById(sha256);
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
        var inspection = withoutDuplicates(inspector.inspect(files.write(bytes), fileName));
        var jar = ProfileJar.inspected(sha256, fileName, inspection, actor(), clock.instant());
        transactions.executeWithoutResult(status -> {
            known.ifPresent(rows::delete);
            rows.save(jar);
            if (jar.state() == ProfileJar.State.OFF) {
                contents.save(new JarContent(sha256, bytes, null));
            }
        });
        if (jar.state() == ProfileJar.State.REFUSED) {
            forgetFile(sha256);
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

    /** Serves what a jar brings from now on, without a restart. */
    public synchronized void turnOn(String sha256) {
        var jar = rows.findById(sha256).orElseThrow(Refusal::notFound);
        jar.turnOn();
        var opened = open(jar);
        try {
            transactions.executeWithoutResult(status -> rows.save(jar));
        } catch (RuntimeException e) {
            opened.jar().close();
            throw e;
        }
        loaded.add(opened);
        LOG.info("The plugin {} was turned on by {}", jar.name(), actor());
    }

    /** Serves what a jar brings no longer; alliances that use it keep what they have. */
    public synchronized void turnOff(String sha256) {
        var jar = rows.findById(sha256).orElseThrow(Refusal::notFound);
        jar.turnOff();
        transactions.executeWithoutResult(status -> rows.save(jar));
        loaded.catalogue().jar(sha256).ifPresent(loaded::remove);
        LOG.info("The plugin {} was turned off by {}", jar.name(), actor());
    }

    /** Forgets a jar that is refused or off. */
    public synchronized void remove(String sha256) {
        var jar = rows.findById(sha256).orElseThrow(Refusal::notFound);
        if (jar.state() == ProfileJar.State.ON) {
            throw Refusal.conflict("plugin.remove-on", jar.name());
        }
        transactions.executeWithoutResult(status -> {
            contents.deleteById(sha256);
            rows.delete(jar);
        });
        forgetFile(sha256);
    }

    /** Loads what another node has turned on, and lets go of what it has turned off. */
    synchronized void follow() {
        var on = rows.findAllByState(ProfileJar.State.ON);
        loaded.catalogue().jars().stream()
                .filter(jar -> !jar.builtIn())
                .filter(jar -> on.stream().noneMatch(row -> row.sha256().equals(jar.sha256())))
                .forEach(loaded::remove);
        for (var jar : on) {
            if (loaded.catalogue().jar(jar.sha256()).isEmpty()) {
                try {
                    loaded.add(open(jar));
                } catch (RuntimeException e) {
                    LOG.error("The plugin {} is on but cannot be loaded", jar.name(), e);
                }
            }
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        follow();
    }

    private LoadedJar open(ProfileJar jar) {
        var content = contents.findById(jar.sha256()).orElseThrow(Refusal::notFound);
        try {
            return LoadedJar.load(files.write(content.bytes()), jar.sha256(), false);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The plugin {} cannot be loaded", jar.name(), e);
            throw Refusal.conflict("plugin.refused.failed", jar.name(), String.valueOf(e.getMessage()));
        }
    }

    /** An id that is in use belongs to whoever came first. */
    private Inspection withoutDuplicates(Inspection inspection) {
        if (!(inspection instanceof Inspection.Passed passed)) {
            return inspection;
        }
        var installed = rows.findAll().stream()
                .filter(jar -> jar.state() != ProfileJar.State.REFUSED)
                .toList();
        var taken = Stream.concat(
                        loaded.catalogue().jars().stream().map(LoadedJar::id),
                        installed.stream().map(ProfileJar::name))
                .anyMatch(passed.id()::equals);
        List<Message> reasons = taken
                ? List.of(Reasons.of("installed", passed.id()))
                : passed.provides().stream()
                        .filter(one -> loaded.catalogue().jars().stream()
                                        .anyMatch(jar -> jar.provides().contains(one))
                                || installed.stream()
                                        .anyMatch(jar -> jar.provides().contains(one)))
                        .map(one -> Reasons.ofProvided("taken", passed.id(), one))
                        .toList();
        return reasons.isEmpty() ? passed : new Inspection.Refused(passed.id(), passed.version(), reasons);
    }

    /** The bytes of a built-in jar may be handed in again, and its file is in use. */
    private void forgetFile(String sha256) {
        if (loaded.catalogue().jar(sha256).isEmpty()) {
            files.delete(sha256);
        }
    }

    private static @Nullable String actor() {
        return CurrentActor.get().map(CurrentActor::name).orElse(null);
    }
}
