package org.samband.server.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The jars that the server brings, written out so that they are loaded like any other. */
@Component
class BuiltInJars {

    private static final String PLACE = "classpath*:profiles/**/*.jar";

    private final Map<String, Path> files = new LinkedHashMap<>();

    BuiltInJars(JarFiles jars) {
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                var bytes = resource.getContentAsByteArray();
                files.put(JarFiles.sha256(bytes), jars.write(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Path> files() {
        return files;
    }
}
