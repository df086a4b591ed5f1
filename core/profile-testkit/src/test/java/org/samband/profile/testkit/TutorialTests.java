package org.samband.profile.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.samband.profile.AllianceProfile;
import org.samband.profile.ProfileProblems;

/** Does what the tutorial says, with the code that stands there. */
class TutorialTests {

    private static final String PROFILE = "org.example.lakeside.LakesideProfile";

    @TempDir
    private Path folder;

    @Test
    void the_profile_of_the_tutorial_passes_its_tests() throws Exception {
        write();
        var classes = folder.resolve("target");
        try (var loader = Compiled.in(folder.resolve("src"), classes)) {
            copyResources(classes);
            var summary = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader.loadClass(PROFILE + "Tests")))
                                    .build(),
                            summary);
            var failures = new StringWriter();
            summary.getSummary().printFailuresTo(new PrintWriter(failures));
            assertThat(failures).hasToString("");
            assertThat(summary.getSummary().getTestsSucceededCount())
                    .as("its own tests and those of the contract")
                    .isGreaterThan(8);
        }
    }

    @Test
    void without_its_words_it_says_the_sentence_that_the_tutorial_quotes() throws Exception {
        write();
        var terms = folder.resolve("src/main/resources/org/example/lakeside/terms_en.properties");
        Files.writeString(terms, Files.readString(terms).replaceAll("(?m)^shore = .*$", ""));
        var classes = folder.resolve("target");
        try (var loader = Compiled.in(folder.resolve("src"), classes)) {
            copyResources(classes);
            var profile =
                    (AllianceProfile) loader.loadClass(PROFILE).getConstructor().newInstance();
            var problems = ProfileProblems.in(profile);
            assertThat(problems).hasSize(1);
            assertThat(Files.readString(Page.FOLDER.resolve("tutorial.md"))).contains("> " + problems.getFirst());
        }
    }

    private void write() throws IOException {
        for (var block : Page.of("tutorial.md").blocks()) {
            var first = block.code().lines().findFirst().orElse("").replaceFirst("^(//|#) *", "");
            if (first.startsWith("src/")) {
                var file = folder.resolve(first);
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.code());
            }
        }
    }

    private void copyResources(Path classes) throws IOException {
        var name = Path.of("org/example/lakeside/terms_en.properties");
        Files.copy(folder.resolve("src/main/resources").resolve(name), classes.resolve(name));
    }
}
