package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.profile.AllianceProfile;
import org.samband.server.data.DataFolder;
import org.springframework.util.unit.DataSize;

/** Begins profiles as an author does, with the generator and Maven, and takes their jars in as the server does. */
class NewProfileTests {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Path NORTH_SHORE =
            Path.of("plugins/north-shore/src/main/java/org/samband/plugins/northshore/NorthShoreProfile.java");

    @TempDir
    private static Path folder;

    private static Path repository;

    @BeforeAll
    static void prepare() throws IOException {
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        ROOT.resolve("plugins/NewProfile.java").toString());
        repository = AuthorsRepository.in(folder.resolve("repository"), ROOT);
    }

    @AfterAll
    static void letGoOfWhatOthersFetched() throws IOException {
        AuthorsRepository.unlink(repository);
    }

    @Test
    void a_profile_in_this_build_is_formatted_compiles_passes_its_contract_and_loads() throws Exception {
        var copy = pomsOfBuild();
        assertThat(Told.by(copy, Author.generator("north-shore")).says()).contains("is part of the build now");

        // Of the build itself only what a new profile meets: the checks at its root, and the profile.
        var built = Told.by(copy, Author.maven(repository, "-Pquick", "-pl", ".,plugins/north-shore", "verify"));

        assertThat(built.status()).as(built.says()).isZero();
        assertThat(copy.resolve("plugins/north-shore/target/surefire-reports")).isNotEmptyDirectory();
        assertThat(copy.resolve(NORTH_SHORE)).exists();
        assertThat(copy.resolve("plugins/pom.xml")).content().containsOnlyOnce("<module>north-shore</module>");
        assertThat(copy.resolve("core/server/pom.xml")).content().containsOnlyOnce(">north-shore<");
        assertLoads(copy.resolve("plugins/north-shore/target/north-shore.jar"), "north-shore");
    }

    @Test
    void a_project_of_its_own_compiles_passes_its_contract_and_loads() throws Exception {
        var project = folder.resolve("lakeside");
        assertThat(Told.by(ROOT, Author.source("lakeside", "--outside", project.toString()))
                        .says())
                .contains("is a project of its own now");

        var built = Told.by(project, Author.maven(repository, "verify"));

        assertThat(built.status()).as(built.says()).isZero();
        assertThat(project.resolve("target/surefire-reports")).isNotEmptyDirectory();
        assertLoads(project.resolve("target/lakeside.jar"), "lakeside");
    }

    @Test
    void a_wrong_name_a_taken_folder_and_a_wrong_place_are_told_and_nothing_is_written() throws Exception {
        assertThat(refusal(ROOT, "Lake Side")).contains("cannot be the name of a profile", "such as lakeside");
        assertThat(refusal(ROOT, "starter")).contains("exists already and is left as it is");
        assertThat(refusal(ROOT, "lakeside", "--outside", "plugins/lakeside")).contains("lies inside Samband");
        assertThat(refusal(ROOT, "lakeside", "--outside")).contains("--outside needs a value after it");
        assertThat(refusal(ROOT, "int")).contains("cannot be a Java package");
        assertThat(refusal(ROOT)).contains("Say it like this");
        assertThat(refusal(folder, "lakeside")).contains("this is not the folder of Samband");
        assertThat(ROOT.resolve("plugins/lakeside")).doesNotExist();
    }

    private static String refusal(Path in, String... words) throws Exception {
        var told = Told.by(in, Author.generator(words));
        assertThat(told.status()).as(told.says()).isEqualTo(1);
        return told.says();
    }

    private void assertLoads(Path jar, String id) {
        var data = new DataFolder(folder.resolve("data"));
        var settings = new PluginSettings(
                DataSize.ofMegabytes(20),
                Duration.ofSeconds(60),
                DataSize.ofMegabytes(64),
                Duration.ZERO,
                false,
                3,
                Duration.ZERO);
        assertThat(new Inspector(data, settings).inspect(jar, id + ".jar", _ -> Optional.empty()))
                .isInstanceOf(Inspection.Passed.class);
        try (var open = OpenJar.open(jar)) {
            assertThat(open.profiles()).extracting(AllianceProfile::id).containsExactly(id);
        }
    }

    /** Copies the poms of the build, and the starter; the API and the test kit lie in the repository, compiled. */
    private static Path pomsOfBuild() throws IOException {
        var copy = folder.resolve("samband");
        for (var part : List.of("pom.xml", ".mvn", "plugins/starter/src")) {
            copy(ROOT.resolve(part), copy.resolve(part));
        }
        for (var modules : List.of("core", "plugins")) {
            try (Stream<Path> poms = Files.find(ROOT.resolve(modules), 2, (file, _) -> file.endsWith("pom.xml"))) {
                for (var pom : poms.toList()) {
                    copy(pom, copy.resolve(ROOT.relativize(pom).toString()));
                }
            }
        }
        return copy;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(each -> !from.relativize(each).toString().contains("target"))
                    .toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(file, target);
            }
        }
    }

    /** The commands of an author. */
    private static final class Author {

        /** Returns a call of the generator as the tutorial says it. */
        static List<String> source(String... words) {
            return java(Stream.concat(
                    Stream.of(ROOT.resolve("plugins/NewProfile.java").toString()), Stream.of(words)));
        }

        /** Returns a call of the generator, compiled before. */
        static List<String> generator(String... words) {
            return java(Stream.concat(
                    Stream.of("-XX:TieredStopAtLevel=1", "-cp", folder.toString(), "NewProfile"), Stream.of(words)));
        }

        private static List<String> java(Stream<String> words) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return Stream.concat(Stream.of(java), words).toList();
        }

        /** Returns a call of the Maven that runs this build; what it needs is there already. */
        static List<String> maven(Path repository, String... words) {
            var home = System.getProperty("maven.home", "");
            var windows = System.getProperty("os.name").startsWith("Windows");
            var maven = Path.of(home, "bin", windows ? "mvn.cmd" : "mvn");
            assumeTrue(!home.isEmpty() && Files.isRegularFile(maven), "these tests are run by Maven");
            return Stream.concat(
                            Stream.of(maven.toString(), "-o", "-B", "-q", "-Dmaven.repo.local=" + repository),
                            Stream.of(words))
                    .toList();
        }
    }

    /** What a command answers. */
    private record Told(int status, String says) {

        static Told by(Path in, List<String> command) throws Exception {
            var builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
            var environment = builder.environment();
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            environment.merge(
                    "PATH",
                    Path.of(System.getProperty("java.home"), "bin").toString(),
                    (path, java) -> java + File.pathSeparator + path);
            var process = builder.start();
            process.getOutputStream().close();
            var says = new String(process.getInputStream().readAllBytes());
            return new Told(process.waitFor(), says);
        }
    }
}
