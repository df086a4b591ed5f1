package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;

/** Keeps what authors compile against from changing unseen. */
class SignaturesTests {

    private static final Path BASELINE = Path.of("signatures.txt");
    private static final List<Class<?>> TYPES = Signatures.typesBeside(AllianceProfile.class);

    @Test
    void the_public_signatures_are_those_of_the_baseline() throws IOException {
        List<String> now = new ArrayList<>(List.of("version " + ProfileApi.version()));
        now.addAll(Signatures.of(TYPES));
        if ("write".equals(System.getProperty("samband.signatures"))) {
            Files.write(BASELINE, now);
        }
        List<String> kept = Files.readAllLines(BASELINE);

        assertThat(difference(kept, now)).as("""
                what authors compile against is no longer what signatures.txt says. If it is meant to change, see \
                docs/profiles/versioning.md: raise ProfileApi.version(), write a line in docs/profiles/CHANGELOG.md, and run
                mvn -pl core/profile-api test -Dtest=SignaturesTests -Dsamband.signatures=write
                """).isEmpty();
    }

    @Test
    void a_difference_names_what_went_and_what_came() {
        assertThat(difference(
                        List.of("record A", "    component int one", "record B", "    component int one"),
                        List.of("record A", "    component long one", "record B", "    component int one")))
                .containsExactly("- record A: component int one", "+ record A: component long one");
    }

    @Test
    void each_type_says_how_far_it_can_be_relied_on_and_since_when() {
        assertThat(TYPES)
                .filteredOn(type -> type.getEnclosingClass() == null)
                .isNotEmpty()
                .allSatisfy(type -> {
                    API api = type.getAnnotation(API.class);
                    assertThat(api)
                            .as("annotate " + type.getName() + " with @API")
                            .isNotNull();
                    assertThat(api.since()).as("since of " + type.getName()).matches("\\d+\\.\\d+");
                });
    }

    @Test
    void the_artifact_has_the_version_of_the_api() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>profile-api</artifactId>\n  <version>" + ProfileApi.version() + "</version>");
    }

    private static List<String> difference(List<String> kept, List<String> now) {
        List<String> before = inFull(kept);
        List<String> after = inFull(now);
        List<String> difference = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> difference.add("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> difference.add("+ " + line));
        return difference;
    }

    private static List<String> inFull(List<String> lines) {
        List<String> inFull = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith(" ")) {
                inFull.add(type + ": " + line.strip());
            } else {
                type = line;
                inFull.add(line);
            }
        }
        return inFull;
    }
}
