package org.samband.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the Javadoc of the API as authors do: all of it is there, and it says what it refers to. */
class JavadocTests {

    @TempDir
    private Path folder;

    @Test
    void all_that_an_author_sees_has_a_comment_without_mistakes() throws IOException {
        var found = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(found, null, UTF_8);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of(
                    "-Xdoclint:all/protected",
                    "-Xmaxwarns",
                    "10000",
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            compiler.getTask(null, files, found, options, null, units).call();
        }

        // "Returns the ..." says what is returned, and a name what is given, where they say it all.
        assertThat(found.getDiagnostics())
                .extracting(each -> each.getMessage(Locale.ENGLISH)
                        + " ("
                        + (each.getSource() == null ? "" : each.getSource().getName()) + ":" + each.getLineNumber()
                        + ")")
                .filteredOn(message -> !message.startsWith("no @return") && !message.startsWith("no @param"))
                .isEmpty();
    }
}
