package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.samband.server.web.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The jars that this server brings, and the hashes of those that earlier ones brought. They were written down when it was
 * built; what has changed since, or was added, is left out.
 */
@Component
class BuiltInJars {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInJars.class);
    private static final String PLACE = "classpath*:profiles/**/*.jar";
    private static final String HASHES = "classpath:profiles/built-in.sha256";
    private static final String EARLIER = "classpath:profiles/earlier.sha256";

    private final List<BuiltInJar> jars = new ArrayList<>();
    private final List<Message> leftOut = new ArrayList<>();
    private final Set<String> earlier;

    BuiltInJars() {
        this(new PathMatchingResourcePatternResolver());
    }

    BuiltInJars(ResourcePatternResolver resources) {
        try {
            var recorded = recorded(resources);
            earlier = earlier(resources);
            for (var resource : resources.getResources(PLACE)) {
                var name = Objects.requireNonNull(resource.getFilename());
                var bytes = resource.getContentAsByteArray();
                var sha256 = JarFiles.sha256(bytes);
                if (sha256.equals(recorded.get(name))) {
                    jars.add(new BuiltInJar(name, sha256, bytes));
                } else {
                    LOG.error("{} is not the jar with which this server was built, and is left out", resource);
                    leftOut.add(Message.of("signature.not-built-in", name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> recorded(ResourcePatternResolver resources) throws IOException {
        return resources
                .getResource(HASHES)
                .getContentAsString(UTF_8)
                .lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(words -> words[1], words -> words[0]));
    }

    private static Set<String> earlier(ResourcePatternResolver resources) throws IOException {
        var list = resources.getResource(EARLIER);
        return !list.exists()
                ? Set.of()
                : list.getContentAsString(UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split(" +", 2)[0])
                        .collect(Collectors.toSet());
    }

    /** Returns what is wrong with jars that lie where the server's own do. */
    List<Message> leftOut() {
        return List.copyOf(leftOut);
    }

    List<BuiltInJar> all() {
        return jars;
    }

    boolean brings(String sha256) {
        return jars.stream().anyMatch(jar -> jar.sha256().equals(sha256));
    }

    /** Tells whether a hash was written down when this server was built, whatever the database says of its jar. */
    boolean knows(String sha256) {
        return brings(sha256) || earlier.contains(sha256);
    }

    /** One of them. */
    @SuppressWarnings("ArrayRecordComponent")
    record BuiltInJar(String fileName, String sha256, byte[] bytes) {}
}
