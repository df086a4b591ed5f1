package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the API promises of each type that an author meets: how stable it is, since when, an example of it, and when its code runs. */
class ApiTests {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("types")
    void each_type_says_how_stable_it_is_and_since_when(Class<?> type) {
        var api = type.getAnnotation(API.class);

        assertThat(api).as("@API of %s", type.getName()).isNotNull();
        assertThat(api.since()).matches("[0-9]+\\.[0-9]+");
        assertThat(number(api.since())).as("not from the future").isLessThanOrEqualTo(number(ProfileApi.version()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_type_shows_an_example(Class<?> type) {
        assertThat(comments(type)).as("Javadoc of %s", type.getName()).containsAnyOf("{@code ", "<pre>");
    }

    @Test
    void what_runs_code_of_a_profile_says_when() {
        assertThat(types())
                .filteredOn(ApiTests::runsCode)
                .hasSizeGreaterThan(5)
                .allSatisfy(type -> assertThat(comments(type))
                        .as("Javadoc of %s", type.getName())
                        .containsPattern("(?i)\\b(calls?|called|asks?|asked)\\b"));
    }

    private static boolean runsCode(Class<?> type) {
        var written = type.isInterface() && !type.isSealed();
        return written
                || type.isRecord()
                        && Stream.of(type.getRecordComponents())
                                .anyMatch(component -> component.getType() == Function.class);
    }

    static List<Class<?>> types() {
        return Signatures.typesBeside(AllianceProfile.class).stream()
                .filter(type -> type.getEnclosingClass() == null)
                .toList();
    }

    private static int number(String version) {
        var parts = version.split("\\.");
        return Integer.parseInt(parts[0]) * 1_000 + Integer.parseInt(parts[1]);
    }

    private static String comments(Class<?> type) {
        try {
            var source =
                    Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
            try (Stream<String> found = COMMENT.matcher(source).results().map(each -> each.group(1))) {
                return found.collect(Collectors.joining("\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
