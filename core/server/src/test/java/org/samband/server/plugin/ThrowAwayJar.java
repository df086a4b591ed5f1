package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
import org.pf4j.ExtensionPoint;
import org.samband.profile.AllianceProfile;
import org.springframework.util.FileSystemUtils;

/** Compiles a profile and packs it, as its author would; each method changes one thing of a good one. */
public final class ThrowAwayJar {

    private static final String TYPE = "org.example.lakeside.Lakeside";
    private static final String SOURCE = """
            package org.example.lakeside;

            import static org.samband.profile.Level.level;

            import java.util.List;
            import org.samband.profile.*;
            import org.samband.profile.levy.*;

            @org.pf4j.Extension
            public final class Lakeside implements AllianceProfile {
                public String id() { return "@id@"; }
                public Terminology terminology() { return Terminology.of(Lakeside.class, "terms", "en"); }
                public List<BodyType> bodyTypes() { @code@ return List.of(BodyType.of("board", Seats.perMember(1))); }
                public PlanStructure planStructure() { return PlanStructure.of(@levels@); }
                public List<ReportingCycle> reportingCycles() { return List.of(ReportingCycle.annual()); }
                public List<String> resourceSources() { return List.of(); }
                public List<Certainty> certainties() { return List.of(); }
                public List<LevyRule> levyRules() { return List.of(@levies@); }
            }
            """;

    /** What an author compiles against, and no more: to look through all that the server has takes longer than to compile. */
    private static final String CLASS_PATH = Stream.of(
                    AllianceProfile.class, ExtensionPoint.class, API.class, NullMarked.class)
            .map(ThrowAwayJar::place)
            .collect(Collectors.joining(File.pathSeparator));

    private static final Map<String, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> rewrites = new LinkedHashMap<>();
    private String id;
    private String code = "";
    private String levies = "";
    private String levels = "level(\"activity\").with(Level.Feature.STATUS)";
    private String terms = """
            board = board, the board, boards, the boards
            activity = activity, the activity, activities, the activities
            annual = year, the year, years, the years
            annual-report = annual report, the annual report, annual reports, the annual reports
            """;

    public ThrowAwayJar(String id) {
        this.id = id;
        manifest.put("Plugin-Id", id);
        manifest.put("Plugin-Version", "1.0.0");
        manifest.put("Plugin-Requires", ">=0.1.0 & <1.0.0");
    }

    public ThrowAwayJar profile(String profileId) {
        id = profileId;
        return this;
    }

    public ThrowAwayJar manifest(String key, String value) {
        manifest.put(key, value);
        return this;
    }

    public ThrowAwayJar withoutManifest() {
        manifest.clear();
        return this;
    }

    public ThrowAwayJar without(String key) {
        manifest.remove(key);
        return this;
    }

    /** Runs code when the server asks for the body types. */
    public ThrowAwayJar doing(String statements) {
        code = statements;
        return this;
    }

    public ThrowAwayJar levels(String expression) {
        levels = expression;
        return this;
    }

    /** Adds words to the good ones. */
    public ThrowAwayJar alsoTerms(String lines) {
        terms += lines;
        return this;
    }

    /** Takes another word for an old one wherever it stands. */
    public ThrowAwayJar renaming(String word, String other) {
        terms = terms.replace(word, other);
        return this;
    }

    public ThrowAwayJar levies(String expression) {
        levies = expression;
        return this;
    }

    public ThrowAwayJar terms(String lines) {
        terms = lines;
        return this;
    }

    public ThrowAwayJar entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** Puts other code in the place of some of the source. */
    public ThrowAwayJar rewriting(String part, String other) {
        rewrites.put(part, other);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (!manifest.isEmpty()) {
                var lines = new StringBuilder("Manifest-Version: 1.0\r\n");
                manifest.forEach((key, value) -> lines.append(key + ": " + value + "\r\n"));
                put(zip, "META-INF/MANIFEST.MF", lines.toString().getBytes(UTF_8));
            }
            if (!entries.containsKey("META-INF/extensions.idx")) {
                put(zip, "META-INF/extensions.idx", (TYPE + "\n").getBytes(UTF_8));
            }
            put(zip, "org/example/lakeside/terms_en.properties", terms.getBytes(UTF_8));
            for (var type : compiled().entrySet()) {
                put(zip, type.getKey(), type.getValue());
            }
            for (var entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Map<String, byte[]> compiled() {
        var source = SOURCE.replace("@id@", id)
                .replace("@code@", code)
                .replace("@levels@", levels)
                .replace("@levies@", levies);
        for (var rewrite : rewrites.entrySet()) {
            if (!source.contains(rewrite.getKey())) {
                throw new IllegalArgumentException(rewrite.getKey());
            }
            source = source.replace(rewrite.getKey(), rewrite.getValue());
        }
        return COMPILED.computeIfAbsent(source, ThrowAwayJar::compiled);
    }

    private static Map<String, byte[]> compiled(String source) {
        var says = new StringWriter();
        try {
            var folder = Files.createTempDirectory("throw-away");
            var options = List.of("-proc:none", "-d", folder.toString(), "-cp", CLASS_PATH);
            var done = ToolProvider.getSystemJavaCompiler()
                    .getTask(says, null, null, options, null, List.of(new InMemory(source)))
                    .call();
            if (!done) {
                throw new IllegalStateException(says.toString());
            }
            var types = new LinkedHashMap<String, byte[]>();
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    types.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            FileSystemUtils.deleteRecursively(folder);
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String source;

        InMemory(String source) {
            super(
                    URI.create("string:///" + TYPE.replace('.', '/') + Kind.SOURCE.extension),
                    JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
