package org.samband.profile.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Country;
import org.samband.profile.CountryProblems;
import org.samband.profile.ProfileProblems;

/** Compiles the Java of each recipe and page for authors, and has the contract check the profile that it makes. */
class PagesForAuthorsTests {

    private static final String IMPORTS = """
            import java.util.*;
            import org.samband.profile.*;
            import org.samband.profile.BodyType.Matter;
            import org.samband.profile.document.*;
            import org.samband.profile.levy.*;
            import org.samband.profile.reading.*;
            import org.samband.profile.report.*;
            import org.samband.profile.report.ReportData.Standing;
            import static org.samband.profile.BodyType.Matter.*;
            import static org.samband.profile.Level.Feature.*;
            import static org.samband.profile.Level.level;
            import static org.samband.profile.MinutesApproval.*;
            """;

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> the_code_keeps_the_contract() throws IOException {
        try (Stream<Path> pages = Files.list(Page.FOLDER)) {
            return pages
                    .map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("tutorial.md"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(PagesForAuthorsTests::tests);
        }
    }

    @Test
    void there_is_a_page_for_each_thing_that_a_profile_can_say() throws IOException {
        var index = Files.readString(Page.FOLDER.resolve("index.md"));

        assertThat(AllianceProfile.class.getDeclaredMethods())
                .allSatisfy(method -> assertThat(index)
                        .as("docs/profiles/index.md tells of " + method.getName() + "()")
                        .contains("`" + method.getName() + "()`"));
        var links = index.lines()
                .flatMap(line ->
                        Pattern.compile("]\\(([a-z-]+\\.md)").matcher(line).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(10)
                .allSatisfy(link -> assertThat(Page.FOLDER.resolve(link)).exists());
    }

    private static Stream<DynamicTest> tests(String name) {
        try {
            var page = Page.of(name);
            return page.headingsWith("java").stream()
                    .filter(heading -> page.code(heading, "java").stream()
                            .noneMatch(code -> code.contains("LakesideProfile.class")))
                    .map(heading -> DynamicTest.dynamicTest(name + ": " + heading, () -> check(page, heading)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkClass(String code, Path sources) throws Exception {
        var name = code.replaceFirst("(?s).*public final class (\\w+).*", "$1");
        Files.writeString(sources.resolve(name + ".java"), "package org.example.tried;\n" + code);
        try (var loader = Compiled.in(sources, sources.resolve("classes"))) {
            var made = loader.loadClass("org.example.tried." + name)
                    .getConstructor()
                    .newInstance();
            assertThat(made).isInstanceOf(Country.class);
            assertThat(CountryProblems.in((Country) made)).isEmpty();
        }
    }

    private static void check(Page page, String heading) throws Exception {
        var name = "Tried" + Math.abs((page.name() + heading).hashCode());
        var sources = Files.createDirectories(folder.resolve(name));
        if (page.code(heading, "java").getFirst().contains("public final class ")) {
            checkClass(page.code(heading, "java").getFirst(), sources);
            return;
        }
        var terms = page.code(heading, "properties").stream()
                .filter(code -> !code.contains("|") && code.contains(","))
                .map(code -> "\"\"\"\n" + code.replace("\\", "\\\\") + "\"\"\"")
                .collect(Collectors.joining(", "));
        Files.writeString(sources.resolve(name + ".java"), """
                package org.example.tried;
                %s
                public class %s extends org.samband.profile.testkit.TriedProfile {
                    public Terminology terminology() { return words(List.of(%s)); }
                    %s
                }
                """.formatted(
                        IMPORTS, name, terms, String.join("\n", page.code(heading, "java"))));
        try (var loader = Compiled.in(sources, folder.resolve(name + "-classes"))) {
            var profile = (AllianceProfile) loader.loadClass("org.example.tried." + name)
                    .getConstructor()
                    .newInstance();
            List<String> problems = ProfileProblems.in(profile);
            assertThat(problems).as(page.name() + ", " + heading).isEmpty();
        }
    }
}
