package org.samband.server.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The few classes that the inspecting process needs, written out to a folder: a class path made of them works the same
 * from a folder of classes and from jars within a jar, and shows the plugin nothing else.
 */
final class InspectionClasses {

    private static final List<String> PACKAGES = List.of(
            "org/samband/profile/",
            "org/samband/server/plugin/",
            "org/pf4j/",
            "com/github/zafarkhaja/semver/",
            "org/slf4j/",
            "org/apiguardian/",
            "org/jspecify/");

    private InspectionClasses() {}

    static void writeTo(Path folder) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        for (var root : PACKAGES) {
            for (var resource : resolver.getResources("classpath*:" + root + "**/*.class")) {
                write(resource, root, folder);
            }
        }
    }

    private static void write(Resource resource, String root, Path folder) throws IOException {
        var url = resource.getURL().toString();
        var file = folder.resolve(url.substring(url.lastIndexOf("/" + root) + 1));
        Files.createDirectories(file.getParent());
        Files.write(file, resource.getContentAsByteArray());
    }
}
