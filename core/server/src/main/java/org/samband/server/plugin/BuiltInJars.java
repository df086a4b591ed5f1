package org.samband.server.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The jars that this server brings. */
@Component
class BuiltInJars {

    private static final String PLACE = "classpath*:profiles/**/*.jar";

    private final List<BuiltInJar> jars = new ArrayList<>();

    BuiltInJars() {
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                var bytes = resource.getContentAsByteArray();
                jars.add(new BuiltInJar(Objects.requireNonNull(resource.getFilename()), JarFiles.sha256(bytes), bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<BuiltInJar> all() {
        return jars;
    }

    boolean brings(String sha256) {
        return jars.stream().anyMatch(jar -> jar.sha256().equals(sha256));
    }

    /** One of them. */
    @SuppressWarnings("ArrayRecordComponent")
    record BuiltInJar(String fileName, String sha256, byte[] bytes) {}
}
