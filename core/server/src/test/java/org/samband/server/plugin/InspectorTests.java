package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samband.server.data.DataFolder;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;
import org.springframework.util.unit.DataSize;

class InspectorTests {

    @TempDir
    static Path folder;

    private final DataFolder data = new DataFolder(folder);
    private final Inspector inspector = inspector(Duration.ofSeconds(60));

    @Test
    void a_good_jar_passes_and_tells_what_it_brings() {
        assertThat(inspect(new ThrowAwayJar("lakeside").bytes()))
                .isInstanceOfSatisfying(Inspection.Passed.class, passed -> {
                    assertThat(passed.id() + " " + passed.version()).isEqualTo("lakeside 1.0.0");
                    assertThat(passed.provides()).containsExactly("profile lakeside");
                    assertThat(passed.description().keys("profile lakeside", "body-types"))
                            .containsExactly("board");
                });
    }

    @Test
    void a_jar_for_another_api_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").manifest("Plugin-Requires", ">=2.0.0")))
                .containsExactly("lakeside asks for a profile API of >=2.0.0; this server has 0.2.0.");
    }

    @Test
    void a_jar_with_an_unreadable_range_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").manifest("Plugin-Requires", "new enough")))
                .containsExactly(
                        "lakeside has \"new enough\" as Plugin-Requires in its manifest, which is no valid value there.");
    }

    @Test
    void a_jar_without_a_manifest_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").withoutManifest()))
                .containsExactly(
                        "lake.jar has no manifest (META-INF/MANIFEST.MF), so it does not say which plugin it is.");
    }

    @Test
    void a_jar_with_gaps_in_its_manifest_is_told_all_of_them() {
        assertThat(refusals(new ThrowAwayJar("lakeside")
                        .without("Plugin-Version")
                        .without("Plugin-Requires")
                        .manifest("Plugin-Class", "org.example.Start")))
                .containsExactly(
                        "lakeside lacks the entry Plugin-Version in its manifest.",
                        "lakeside lacks the entry Plugin-Requires in its manifest.",
                        "lakeside has the entry Plugin-Class in its manifest; a profile may bring nothing that runs beside it.");
    }

    @Test
    void a_profile_with_missing_terms_and_no_levels_is_told_each() {
        assertThat(refusals(new ThrowAwayJar("lakeside").levels("").terms("board = a, b, c, d")))
                .contains(
                        "lakeside breaks the contract: planStructure() has no level; a plan needs at least one.",
                        "lakeside breaks the contract: terminology() has no term for \"annual\" in en; add its four forms.");
    }

    @Test
    void a_profile_that_throws_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").doing("if (true) throw new IllegalStateException(\"no\");")))
                .contains("lakeside breaks the contract: bodyTypes() throws IllegalStateException: no");
    }

    @Test
    void a_profile_that_never_answers_is_refused() {
        assertThat(refusals(
                        inspector(Duration.ofSeconds(3)),
                        new ThrowAwayJar("lakeside")
                                .doing("while (id() != null) {}")
                                .bytes()))
                .containsExactly("lakeside did not answer within 3 seconds.");
    }

    @Test
    void a_profile_that_ends_the_process_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").doing("System.exit(0);")))
                .containsExactly("lakeside stopped the process in which it was looked at.");
    }

    @Test
    void a_profile_that_takes_all_memory_is_refused() {
        assertThat(
                        refusals(
                                new ThrowAwayJar("lakeside")
                                        .doing(
                                                "var all = new java.util.ArrayList<byte[]>(); while (id() != null) all.add(new byte[1 << 20]);")))
                .containsExactly("lakeside used more memory than a profile may.");
    }

    @Test
    void a_profile_sees_neither_the_server_s_passwords_nor_its_classes() {
        assertThat(refusals(new ThrowAwayJar("lakeside").doing("""
                        if (System.getenv("PATH") != null) throw new IllegalStateException("environment");
                        try { Class.forName("org.springframework.context.ApplicationContext"); }
                        catch (ClassNotFoundException e) { throw new IllegalStateException("hidden"); }
                        """)))
                .contains("lakeside breaks the contract: bodyTypes() throws IllegalStateException: hidden");
    }

    @Test
    void an_extension_that_is_no_profile_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside")
                        .entry("META-INF/extensions.idx", "org.example.Nothing\n".getBytes(UTF_8))))
                .containsExactly(
                        "lakeside lists org.example.Nothing, which is neither a profile nor a country that can be made.");
    }

    @Test
    void a_jar_that_lists_nothing_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").entry("META-INF/extensions.idx", "# none\n".getBytes(UTF_8))))
                .containsExactly("lakeside names no profile and no country in META-INF/extensions.idx.");
    }

    @Test
    void a_truncated_jar_is_refused() {
        var whole = new ThrowAwayJar("lakeside").bytes();

        assertThat(refusals(inspector, Arrays.copyOf(whole, whole.length / 2)))
                .containsExactly("lake.jar is not a whole jar file: it is damaged, cut off or something else.");
    }

    @Test
    void a_jar_with_a_changed_byte_is_refused() {
        var bytes = new ThrowAwayJar("lakeside").bytes();
        bytes[bytes.length / 2] ^= 0x55;

        assertThat(inspect(bytes)).isInstanceOf(Inspection.Refused.class);
    }

    @Test
    void a_text_called_jar_is_refused() {
        assertThat(refusals(inspector, "hello".getBytes(UTF_8)))
                .containsExactly("lake.jar is not a whole jar file: it is damaged, cut off or something else.");
    }

    @Test
    void a_jar_that_points_outside_itself_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").entry("../../evil.sh", new byte[1])))
                .containsExactly(
                        "lake.jar holds a file whose name points outside the jar or cannot be a name: \"../../evil.sh\".");
    }

    @Test
    void a_jar_with_a_file_twice_is_refused() {
        // The archive's names are changed after it was packed, since no packer writes one twice.
        var bytes = new ThrowAwayJar("lakeside")
                .entry("twin-a", new byte[1])
                .entry("twin-b", new byte[1])
                .bytes();
        var text = new String(bytes, ISO_8859_1).replace("twin-b", "twin-a");

        assertThat(refusals(inspector, text.getBytes(ISO_8859_1)))
                .containsExactly("lake.jar holds two files of the same name: \"twin-a\".");
    }

    @Test
    void a_jar_with_a_class_of_the_api_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").entry("org/samband/profile/Level.class", new byte[8])))
                .containsExactly(
                        "lake.jar brings the class org/samband/profile/Level.class, which belongs to Samband, to pf4j or to Java itself.");
    }

    @Test
    void a_jar_that_unpacks_to_far_too_much_is_refused() {
        assertThat(refusals(new ThrowAwayJar("lakeside").entry("zeros", new byte[30 << 20])))
                .containsExactly("lake.jar would be unpacked to far more than a profile can need.");
    }

    @Test
    void a_class_for_a_later_java_is_refused() {
        var later = new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 99};

        assertThat(refusals(new ThrowAwayJar("lakeside").entry("org/example/Later.class", later)))
                .containsExactly(
                        "lake.jar holds org/example/Later.class, which is compiled for Java 55; this server runs on Java "
                                + Runtime.version().feature() + ".");
    }

    private Inspector inspector(Duration deadline) {
        return new Inspector(
                data,
                new PluginSettings(
                        DataSize.ofMegabytes(20),
                        deadline,
                        DataSize.ofMegabytes(64),
                        Duration.ZERO,
                        false,
                        3,
                        Duration.ZERO));
    }

    private Inspection inspect(byte[] bytes) {
        return inspector.inspect(new JarFiles(data).write(bytes), "lake.jar", _ -> Optional.empty());
    }

    private List<String> refusals(ThrowAwayJar jar) {
        return refusals(inspector, jar.bytes());
    }

    private List<String> refusals(Inspector by, byte[] bytes) {
        var inspection = by.inspect(new JarFiles(data).write(bytes), "lake.jar", _ -> Optional.empty());
        var english = Texts.in(Language.EN, (text, language) -> text);
        assertThat(inspection).isInstanceOf(Inspection.Refused.class);
        return ((Inspection.Refused) inspection)
                .reasons().stream().map(english::say).toList();
    }
}
