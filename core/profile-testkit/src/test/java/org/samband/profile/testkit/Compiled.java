package org.samband.profile.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Sources that an author has written, compiled as the Maven parent does, and a class loader that has them. */
final class Compiled {

    private Compiled() {}

    static URLClassLoader in(Path sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var says = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            var units = files.getJavaFileObjectsFromPaths(
                    found.filter(file -> file.toString().endsWith(".java")).toList());
            var path = System.getProperty("java.class.path");
            var options = List.of(
                    "-d",
                    Files.createDirectories(classes).toString(),
                    "-cp",
                    path,
                    "-processorpath",
                    path,
                    "-processor",
                    "org.pf4j.processor.ExtensionAnnotationProcessor");
            if (!compiler.getTask(says, files, null, options, null, units).call()) {
                throw new AssertionError(says.toString());
            }
        }
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compiled.class.getClassLoader());
    }
}
