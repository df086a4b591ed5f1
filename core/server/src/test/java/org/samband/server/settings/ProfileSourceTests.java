package org.samband.server.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.samband.profile.AllianceProfile;
import org.samband.profile.PlanColumn;
import org.samband.profile.ProfileApi;
import org.samband.profile.reading.MinutesFamily;
import org.samband.profile.testkit.ProfileContract;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plugin.Profiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Settings become the source of a profile that compiles and passes the test of the contract that comes with it. */
@SpringBootTest
class ProfileSourceTests {

    @Autowired
    private Alliances alliances;

    @Autowired
    private Settings settings;

    @Autowired
    private SettingsFile file;

    @Autowired
    private ProfileSource source;

    @Autowired
    private Profiles profiles;

    @ParameterizedTest
    @CsvSource({
        "norwegian-regional-council, nb, area",
        "swedish-municipal-federation, sv, assignment",
        "association-of-associations, sv, task",
        "starter, en, measure"
    })
    void it_compiles_and_says_what_the_alliance_has_chosen(
            String profile, String language, String concept, @TempDir Path folder) throws Exception {
        var alliance = InHostedAlliance.host(alliances, profile, language);
        var zip = ThisAlliance.call(alliance, () -> {
            settings.put(null, file.read("""
                    {"format": "samband-settings", "version": 1, "profile": "%s", "settings": {
                      "terms": {"%s/%s": {"singular": "x\\\\y", "definite": "åx", "plural": "x#", "pluralDefinite": "=x"}},
                      "phrases": {"noted": {"phrases": ["Noted: \\"so\\"", "Second"]}},
                      "columns": {"screen": {"columns": ["responsible", "effect"]}}}}""".formatted(profile, language, concept)));
            return source.write();
        });
        unpack(zip, folder);
        assertThat(folder.resolve("pom.xml"))
                .content(UTF_8)
                .contains("<version>" + ProfileApi.version() + "</version>")
                .contains("<artifactId>" + alliance.slug() + "</artifactId>");

        var loader = compiled(folder);
        var name = type(folder, alliance.slug());
        assertPasses(loader.loadClass(name + "Tests"));
        var made = (AllianceProfile) loader.loadClass(name).getConstructor().newInstance();

        assertThat(made.id()).isEqualTo(alliance.slug());
        assertThat(made.terminology().term(language, concept).orElseThrow().pluralDefinite())
                .isEqualTo("=x");
        assertThat(made.terminology().term(language, concept).orElseThrow().singular())
                .isEqualTo("x\\y");
        assertThat(made.minutesVocabulary().written(MinutesFamily.SET).get("noted"))
                .containsExactly("Noted: \"so\"", "Second");
        assertThat(made.planColumns()).endsWith(PlanColumn.RESPONSIBLE, PlanColumn.EFFECT);
        var begun = profiles.find(profile).orElseThrow();
        assertThat(made.planStructure()).isEqualTo(begun.planStructure());
        assertThat(made.reportingCycles()).isEqualTo(begun.reportingCycles());
        assertThat(made.certainties()).isEqualTo(begun.certainties());
        assertThat(made.readingVocabulary().entries())
                .isEqualTo(begun.readingVocabulary().entries());
        assertThat(made.noticeRule()).isEqualTo(begun.noticeRule());
        assertThat(made.bodyTypes()).isEqualTo(begun.bodyTypes());
    }

    /** Compiles the source and its test as its author's build does. */
    private static URLClassLoader compiled(Path folder) throws IOException {
        var classes = Files.createDirectories(folder.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var says = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, UTF_8);
                var found = Files.walk(folder.resolve("src"))) {
            var sources =
                    found.filter(path -> path.toString().endsWith(".java")).toList();
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
            var done = compiler.getTask(
                            says, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(done).as(says.toString()).isTrue();
        }
        var urls = new URL[] {
            classes.toUri().toURL(),
            folder.resolve("src/main/resources").toUri().toURL()
        };
        return new URLClassLoader(urls, ProfileContract.class.getClassLoader());
    }

    private static String type(Path folder, String slug) throws IOException {
        var root = folder.resolve("src/main/java");
        try (var files = Files.walk(root)) {
            var source = files.filter(path -> path.toString().endsWith(".java"))
                    .findFirst()
                    .orElseThrow();
            assertThat(source.toString()).contains(slug.replace("-", ""));
            return root.relativize(source).toString().replace(".java", "").replace('/', '.');
        }
    }

    /** Runs the test that comes with the source: the contract, inherited. */
    private static void assertPasses(Class<?> test) {
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(test))
                                .build(),
                        summary);
        var failures = new StringWriter();
        summary.getSummary().printFailuresTo(new PrintWriter(failures));
        assertThat(failures).hasToString("");
        assertThat(summary.getSummary().getTestsSucceededCount())
                .as("the tests of the contract")
                .isGreaterThanOrEqualTo(6);
    }

    private static void unpack(byte[] zip, Path folder) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        for (var entry : entries.entrySet()) {
            var path = folder.resolve(entry.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, entry.getValue());
        }
    }
}
