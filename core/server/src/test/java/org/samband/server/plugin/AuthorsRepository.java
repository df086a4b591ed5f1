package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.samband.profile.ProfileApi;

/** A Maven repository as an author has it: what the build has fetched, and the API and the test kit as if installed. */
final class AuthorsRepository {

    private AuthorsRepository() {}

    static Path in(Path folder, Path root) throws IOException {
        var fetched = Path.of(System.getProperty("samband.repository", ""));
        link(fetched, folder, List.of("org"));
        link(fetched.resolve("org"), folder.resolve("org"), List.of("samband"));
        var version = ProfileApi.version();
        install(folder, root.resolve("pom.xml"), "samband", "0.1.0");
        install(folder, root.resolve("core/pom.xml"), "core", "0.1.0");
        install(folder, root.resolve("core/profile-parent/pom.xml"), "profile-parent", version);
        for (var name : List.of("profile-api", "profile-testkit", "reading")) {
            var module = root.resolve("core").resolve(name);
            install(folder, module.resolve("pom.xml"), name, version);
            pack(module.resolve("target/classes"), place(folder, name, version).resolve(name + "-" + version + ".jar"));
        }
        return folder;
    }

    private static void link(Path from, Path to, List<String> without) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> entries = Files.list(from)) {
            for (var entry : entries.toList()) {
                var name = entry.getFileName().toString();
                if (!without.contains(name)) {
                    Files.createSymbolicLink(to.resolve(name), entry);
                }
            }
        }
    }

    /** Takes away what only points to what others fetched, before the folder is deleted. */
    static void unlink(Path folder) throws IOException {
        for (var level : List.of(folder, folder.resolve("org"))) {
            try (Stream<Path> entries = Files.list(level)) {
                for (var entry : entries.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }

    private static void install(Path folder, Path pom, String name, String version) throws IOException {
        var place = Files.createDirectories(place(folder, name, version));
        Files.copy(pom, place.resolve(name + "-" + version + ".pom"));
    }

    private static Path place(Path folder, String name, String version) {
        return folder.resolve("org/samband").resolve(name).resolve(version);
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(classes);
                var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            out.write("Manifest-Version: 1.0\r\n".getBytes(UTF_8));
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
    }
}
