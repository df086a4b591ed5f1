import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Checks ("check") or rewrites ("apply") the format of every Java source; what it has seen right it skips next time. */
class JavaFormat {

    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;
    private static final Path MEMORY = Path.of("target/java-format.properties");

    void main(String[] arguments) throws IOException, FormatterException {
        var apply = arguments[0].equals("apply");
        var formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(STYLE).formatJavadoc(false).build());
        var seen = remembered();
        var wrong = new ArrayList<Path>();
        for (var source : sources()) {
            var stamp = Files.size(source) + "-" + Files.getLastModifiedTime(source).toMillis();
            if (stamp.equals(seen.getProperty(source.toString()))) {
                continue;
            }
            var written = Files.readString(source);
            var formatted = formatted(formatter, written);
            if (formatted.equals(written)) {
                seen.setProperty(source.toString(), stamp);
            } else if (apply) {
                Files.writeString(source, formatted);
                IO.println("formatted " + source);
            } else {
                wrong.add(source);
            }
        }
        remember(seen);
        if (!wrong.isEmpty()) {
            wrong.forEach(source -> System.err.println("not formatted: " + source));
            System.err.println("Run `mvn -N -q verify -Dformat=apply` to format the sources.");
            System.exit(1);
        }
    }

    private static String formatted(Formatter formatter, String written) throws FormatterException {
        return formatter.formatSource(
                ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(written), STYLE));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> core = Files.walk(Path.of("core"));
                Stream<Path> plugins = Files.walk(Path.of("plugins"))) {
            return Stream.concat(core, plugins)
                    .filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("/src/"))
                    .toList();
        }
    }

    private static Properties remembered() throws IOException {
        var seen = new Properties();
        if (Files.exists(MEMORY)) {
            try (var reader = Files.newBufferedReader(MEMORY)) {
                seen.load(reader);
            }
        }
        return seen;
    }

    private static void remember(Properties seen) throws IOException {
        Files.createDirectories(MEMORY.getParent());
        try (var writer = Files.newBufferedWriter(MEMORY)) {
            seen.store(writer, null);
        }
    }
}
