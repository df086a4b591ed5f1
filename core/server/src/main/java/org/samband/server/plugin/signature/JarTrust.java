package org.samband.server.plugin.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Judges who vouches for a jar, by the lists as they are now, and whether that is enough here. */
@Component
@EnableConfigurationProperties(TrustSettings.class)
public class JarTrust {

    private static final Logger LOG = LoggerFactory.getLogger(JarTrust.class);

    private final Path folder;
    private final TrustPolicy policy;
    private final Map<String, JarSignature> signatures = new ConcurrentHashMap<>();
    private @Nullable Map<String, String> read;
    private volatile Lists lists;

    JarTrust(TrustSettings settings, Environment environment) {
        this.folder = settings.trustFolder().toAbsolutePath().normalize();
        this.policy = Objects.requireNonNullElseGet(
                settings.trust(),
                () -> environment.containsProperty("spring.datasource.url") ? TrustPolicy.REQUIRE : TrustPolicy.WARN);
        this.lists = new Lists(null, null);
        refresh();
        LOG.info(
                "For plugins that nobody vouches for the policy is {}; {} has {} trusted certificates",
                policy,
                folder,
                lists.known() == null
                        ? "unreadable lists and no"
                        : lists.known().trusted().size());
    }

    /** Looks whether the lists have changed, and says so; ones that cannot be read leave the former in force. */
    public final synchronized boolean refresh() {
        var now = contents();
        if (now.equals(read)) {
            return false;
        }
        read = now;
        try {
            lists = new Lists(TrustFolder.read(folder), null);
        } catch (TrustFolder.Unreadable e) {
            LOG.error("The lists in {} cannot be read: {}", folder, e.getMessage());
            lists = new Lists(lists.known(), e.why());
        }
        return true;
    }

    /**
     * Judges a jar.
     *
     * @param sha256 the hash of its bytes
     * @param ids the plugin's id and those of the profiles it brings
     * @param handedIn when it was handed in
     * @param file its bytes, asked for once
     */
    public Verdict judge(String sha256, Set<String> ids, Instant handedIn, Supplier<Path> file) {
        var signature = signatures.computeIfAbsent(sha256, _ -> SignatureReader.read(file.get()));
        var known = lists.known();
        return (known == null ? TrustLists.NONE : known).judge(signature, sha256, ids, handedIn);
    }

    /** Returns why a jar is not taken here, or empty if it is. */
    public Optional<Message> objection(Verdict verdict, String plugin, String sha256) {
        if (lists.known() == null) {
            return Optional.of(Message.of("signature.no-lists", plugin));
        }
        if (policy.takes(verdict.state())) {
            return Optional.empty();
        }
        return Optional.of(verdict.state().neverTaken() ? verdict.sentence(plugin) : verdict.required(plugin, sha256));
    }

    /** Returns what is wrong with the lists, or empty. */
    public Optional<Message> problem() {
        return Optional.ofNullable(lists.problem());
    }

    /** Tells whether an administrator is to be warned of jars in this state. */
    public boolean warnsOf(SignatureState state) {
        return policy == TrustPolicy.WARN && !state.vouchedFor();
    }

    public TrustPolicy policy() {
        return policy;
    }

    private Map<String, String> contents() {
        var contents = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(TrustFolder::mayBelong).toList()) {
                    contents.put(file.toString(), Files.readString(file, ISO_8859_1));
                }
            } catch (IOException e) {
                contents.put("", e.toString());
            }
        }
        return contents;
    }

    /** The lists that could be read last, and what is wrong with those that are there now. */
    private record Lists(
            @Nullable TrustLists known, @Nullable Message problem) {}
}
