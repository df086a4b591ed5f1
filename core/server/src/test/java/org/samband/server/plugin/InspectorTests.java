package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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
    void a_profile_sees_neither_the_server_s_passwords_nor_its_classes() {
        assertThat(refusals(new ThrowAwayJar("lakeside").doing("""
                        if (System.getenv("PATH") != null) throw new IllegalStateException("environment");
                        try { Class.forName("org.springframework.context.ApplicationContext"); }
                        catch (ClassNotFoundException e) { throw new IllegalStateException("hidden"); }
                        """)))
                .contains("lakeside breaks the contract: bodyTypes() throws IllegalStateException: hidden");
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
