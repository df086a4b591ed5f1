package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ProfileProblems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts the classes that an author has just compiled in the place of the jar that was built of them before. Only in a server
 * that was started for development; what the database says stays as it is.
 */
@Component
class DevelopedClasses {

    private static final Logger LOG = LoggerFactory.getLogger(DevelopedClasses.class);

    private final boolean wanted;
    private final Path sources;
    private final JarFiles files;
    private final Map<String, Looked> looks = new HashMap<>();

    DevelopedClasses(
            @Value("${samband.plugins.development:false}") boolean wanted,
            @Value("${samband.plugins.sources:plugins}") Path sources,
            JarFiles files) {
        this.wanted = wanted;
        this.sources = sources;
        this.files = files;
    }

    /** Returns a jar as it was loaded, or with the classes that came after it; to be asked again and again. */
    synchronized LoadedJar of(LoadedJar jar) {
        var classes = sources.resolve(jar.id()).resolve("target").resolve("classes");
        if (!wanted || !Files.isDirectory(classes)) {
            return jar;
        }
        var now = fingerprint(classes);
        var before = looks.computeIfAbsent(jar.sha256(), _ -> new Looked(now, now, null));
        if (now.equals(before.served())) {
            return before.served(jar);
        }
        // What still changes is being compiled: it is taken at the next look.
        var next = now.equals(before.seen())
                ? new Looked(now, now, reloaded(jar, classes, before.served(jar)))
                : new Looked(now, before.served(), before.jar());
        looks.put(jar.sha256(), next);
        return next.served(jar);
    }

    private LoadedJar reloaded(LoadedJar jar, Path classes, LoadedJar before) {
        try {
            var loaded = LoadedJar.load(files.write(packed(jar, classes)), jar.sha256(), jar.builtIn());
            var problems = loaded.profiles().stream()
                    .flatMap(profile -> ProfileProblems.in(profile).stream())
                    .toList();
            if (problems.isEmpty()) {
                LOG.info("Serving {} as it was compiled just now", jar.id());
                return loaded;
            }
            LOG.warn("{} stays as it was: {}", jar.id(), String.join(" ", problems));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn("{} stays as it was, because its classes cannot be loaded", jar.id(), e);
        }
        return before;
    }

    private static byte[] packed(LoadedJar jar, Path classes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                Stream<Path> found = Files.walk(classes)) {
            put(zip, "META-INF/MANIFEST.MF", """
                    Manifest-Version: 1.0
                    Plugin-Id: %s
                    Plugin-Version: %s
                    Plugin-Requires: *
                    """.formatted(jar.id(), jar.version())
                    .getBytes(UTF_8));
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                put(zip, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, String> fingerprint(Path classes) {
        var fingerprint = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                fingerprint.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
            return fingerprint;
        } catch (IOException | UncheckedIOException e) {
            // A compiler is at work among them.
            return Map.of("unreadable", String.valueOf(e.getMessage()));
        }
    }

    /**
     * What the last look at the classes of a plugin found.
     *
     * @param seen what they were at that look
     * @param served what they were when what is served was loaded
     * @param jar what was made of them, or null while the jar itself is served
     */
    private record Looked(
            Map<String, String> seen,
            Map<String, String> served,
            @Nullable LoadedJar jar) {

        LoadedJar served(LoadedJar itself) {
            return jar == null ? itself : jar;
        }
    }
}
