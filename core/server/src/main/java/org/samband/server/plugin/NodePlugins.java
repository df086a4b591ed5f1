package org.samband.server.plugin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.samband.profile.AllianceProfile;
import org.samband.server.plugin.signature.JarTrust;
import org.samband.server.plugin.signature.Verdict;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Keeps what this node has loaded in step with what the database says is on. */
@Component
public class NodePlugins implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(NodePlugins.class);
    /** What could not be loaded is seldom better a moment later. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final Duration CATCHING_UP = Duration.ofSeconds(1);
    private static final Duration CATCHING_UP_TAKES = Duration.ofSeconds(5);

    private final BuiltInJars builtIns;
    private final BuiltInRecords records;
    private final ProfileJarRows rows;
    private final JarContentRows contents;
    private final JarFiles files;
    private final KeptAnswers answers;
    private final LoadedPlugins loaded;
    private final DevelopedClasses developed;
    private final JarTrust trust;
    private final CodeOff codeOff;
    private final ProfileTrail trail;
    private final PluginSettings settings;
    private final Clock clock;
    private final Map<String, Failed> failed = new ConcurrentHashMap<>();
    private volatile Instant looked = Instant.EPOCH;

    NodePlugins(
            BuiltInJars builtIns,
            BuiltInRecords records,
            ProfileJarRows rows,
            JarContentRows contents,
            JarFiles files,
            KeptAnswers answers,
            LoadedPlugins loaded,
            DevelopedClasses developed,
            JarTrust trust,
            CodeOff codeOff,
            ProfileTrail trail,
            PluginSettings settings,
            Clock clock) {
        this.builtIns = builtIns;
        this.records = records;
        this.rows = rows;
        this.contents = contents;
        this.files = files;
        this.answers = answers;
        this.loaded = loaded;
        this.developed = developed;
        this.trust = trust;
        this.codeOff = codeOff;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        records.record();
        follow();
        LOG.info(
                "Serving the profiles {}",
                loaded.all().stream().map(AllianceProfile::id).toList());
    }

    /** Loads what is on and not loaded yet, lets go of what is off, and takes over which versions are the default. */
    synchronized void follow() {
        looked = clock.instant();
        codeOff.follow();
        var on = rows.findAllByState(ProfileJar.State.ON).stream()
                .filter(jar -> !settings.safeMode() || builtIns.knows(jar.sha256()))
                .toList();
        var jars = new ArrayList<LoadedJar>();
        for (var jar : on) {
            loaded.catalogue()
                    .jar(jar.sha256())
                    .filter(_ -> objection(jar).isEmpty())
                    .or(() -> tried(jar))
                    .ifPresent(jars::add);
        }
        serve(jars, on);
    }

    /** Follows the database, and tries again what could not be loaded, since the reason may be gone. */
    synchronized void followAnew() {
        failed.clear();
        follow();
    }

    /**
     * Looks at the database once more, at most every second, for whoever misses what another node may have turned on. It does
     * so apart from the caller's alliance, actor and transaction.
     */
    public void catchUp() {
        if (looked.plus(CATCHING_UP).isAfter(clock.instant())) {
            return;
        }
        try {
            Thread.ofVirtual().name("plugin-catch-up").start(this::follow).join(CATCHING_UP_TAKES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens a jar that is about to be turned on, and serves it as soon as it is. */
    synchronized LoadedJar open(ProfileJar jar) {
        var file = file(jar);
        objection(jar).ifPresent(why -> {
            throw new NotLoaded(why);
        });
        var opened = LoadedJar.load(file, jar.sha256(), jar.builtIn());
        if (!opened.id().equals(jar.name()) || !opened.version().equals(jar.pluginVersion())) {
            throw notLoaded(jar, "tampered");
        }
        answers.keep(opened);
        return opened;
    }

    /** Returns who vouches for a jar: the build of this server, or whom the lists name now. */
    Verdict verdict(ProfileJar jar) {
        return vouching(jar).verdict(jar.signedIds());
    }

    private Optional<Message> objection(ProfileJar jar) {
        return vouching(jar).objection(jar.name(), jar.signedIds());
    }

    private Vouching vouching(ProfileJar jar) {
        return Vouching.on(jar, trust, builtIns, () -> file(jar));
    }

    /** Returns the bytes of a jar as a file, if they are what was inspected. */
    private Path file(ProfileJar jar) {
        var bytes = contents.findById(jar.sha256())
                .orElseThrow(() -> notLoaded(jar, "content"))
                .bytes();
        if (!JarFiles.sha256(bytes).equals(jar.sha256())) {
            throw notLoaded(jar, "tampered");
        }
        return files.write(bytes);
    }

    /** Returns the profiles of a jar; one that is off is opened for the caller alone. */
    public List<AllianceProfile> profiles(ProfileJar jar) {
        try {
            return loaded.catalogue()
                    .jar(jar.sha256())
                    .orElseGet(() -> open(jar))
                    .profiles();
        } catch (NotLoaded e) {
            throw Refusal.conflict(e.why().key(), e.why().arguments().toArray());
        } catch (RuntimeException | LinkageError e) {
            throw Refusal.conflict("plugin.refused.failed", jar.name(), Reasons.shortened(String.valueOf(e)));
        }
    }

    /** Returns why a jar that is on is not loaded on this node, or empty if it is. */
    public Optional<Message> problem(ProfileJar jar) {
        if (jar.state() != ProfileJar.State.ON
                || loaded.catalogue().jar(jar.sha256()).isPresent()) {
            return Optional.empty();
        }
        return settings.safeMode() && !builtIns.knows(jar.sha256())
                ? Optional.of(Message.of("plugin.problem.safe-mode", jar.name()))
                : Optional.of(Optional.ofNullable(failed.get(jar.sha256()))
                        .map(Failed::why)
                        .orElseGet(() -> Message.of("plugin.problem.soon", jar.name())));
    }

    /** Returns what an administrator should know before turning a jar on, or empty. */
    public Optional<Message> warning(ProfileJar jar) {
        return jar.state() != ProfileJar.State.REFUSED && trust.warnsOf(jar.signature())
                ? Optional.of(Message.of("signature.warning", jar.name()))
                : Optional.empty();
    }

    /** Tells whether this node was started with nothing but what servers brought. */
    public boolean safeMode() {
        return settings.safeMode();
    }

    private void serve(List<LoadedJar> jars, List<ProfileJar> on) {
        var before = loaded.catalogue();
        loaded.serve(Catalogue.of(
                jars.stream().map(developed::of).toList(),
                on.stream()
                        .filter(ProfileJar::byDefault)
                        .map(ProfileJar::sha256)
                        .collect(Collectors.toSet())));
        jars.stream()
                .filter(jar -> before.jar(jar.sha256()).isEmpty())
                .forEach(jar -> LOG.info("Loaded the plugin {} {}", jar.id(), jar.version()));
        before.jars().stream()
                .filter(jar -> loaded.catalogue().jar(jar.sha256()).isEmpty())
                .forEach(jar -> LOG.info("Let go of the plugin {} {}", jar.id(), jar.version()));
    }

    private Optional<LoadedJar> tried(ProfileJar jar) {
        var before = failed.get(jar.sha256());
        if (before != null && before.at().plus(AGAIN).isAfter(clock.instant())) {
            return Optional.empty();
        }
        try {
            var opened = open(jar);
            failed.remove(jar.sha256());
            return Optional.of(opened);
        } catch (RuntimeException | LinkageError e) {
            var why = e instanceof NotLoaded known
                    ? known.why()
                    : Message.of("plugin.problem.failed", jar.name(), Reasons.shortened(String.valueOf(e)));
            failed.put(jar.sha256(), new Failed(clock.instant(), why));
            if (before == null) {
                LOG.error(
                        "The plugin {} {} is on but cannot be loaded: {}",
                        jar.name(),
                        jar.pluginVersion(),
                        e.toString());
                trail.add(ProfileAction.NOT_LOADED, jar, why);
            }
            return Optional.empty();
        }
    }

    private static NotLoaded notLoaded(ProfileJar jar, String reason) {
        return new NotLoaded(Message.of("plugin.problem." + reason, jar.name(), String.valueOf(jar.pluginVersion())));
    }

    /** What is in the database is not what was inspected. */
    static final class NotLoaded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message why;

        NotLoaded(Message why) {
            super(why.key());
            this.why = why;
        }

        Message why() {
            return why;
        }
    }

    private record Failed(Instant at, Message why) {}
}
