package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Packs a profile whose sources lie in the tests of the test kit, as its author's build would. */
final class AuthorsJar {

    private static final Path TESTS = Path.of("..", "profile-testkit", "src", "test");

    private AuthorsJar() {}

    static byte[] of(String name, Path folder) throws IOException {
        var classes = Files.createDirectories(folder.resolve(name));
        var here = Path.of("org", "example", name);
        compile(TESTS.resolve("java").resolve(here), classes);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "META-INF/MANIFEST.MF", """
                    Manifest-Version: 1.0
                    Plugin-Id: %s
                    Plugin-Version: 1.0.0
                    Plugin-Requires: >=0.2.0 & <1.0.0
                    """.formatted(name).getBytes(UTF_8));
            putAll(zip, classes);
            putAll(zip, TESTS.resolve("resources"), here);
        }
        return bytes.toByteArray();
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> found = Files.list(sources)) {
            var units = files.getJavaFileObjectsFromPaths(
                    found.filter(file -> !file.toString().endsWith("Tests.java"))
                            .toList());
            var path = System.getProperty("java.class.path");
            var options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    path,
                    "-processorpath",
                    path,
                    "-processor",
                    "org.pf4j.processor.ExtensionAnnotationProcessor");
            var says = new StringWriter();
            if (!compiler.getTask(says, files, null, options, null, units).call()) {
                throw new IllegalStateException(says.toString());
            }
        }
    }

    private static void putAll(ZipOutputStream zip, Path root, Path... below) throws IOException {
        var start = below.length == 0 ? root : root.resolve(below[0]);
        try (Stream<Path> files = Files.walk(start)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                put(zip, root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
