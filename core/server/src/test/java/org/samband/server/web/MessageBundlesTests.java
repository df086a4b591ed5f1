package org.samband.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in every language, says the same things in each, and none that is asked for is missing. */
class MessageBundlesTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\\[\\[([A-Za-z][a-z-]*)(:[a-z-]+)?]]");
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:say|Message\\.of|Refusal\\.conflict|Refusal\\.invalid)\\(\\s*\"([^\"]+)\""
                    + "|(?:Refusal|Mistake)\\.at\\(\\s*\"[^\"]*\",\\s*\"([^\"]+)\""
                    + "|Refusal\\.of\\(\\s*(?:[A-Za-z]+\\.)*[A-Z_]+,\\s*\"([^\"]+)\"");

    static Stream<String> modules() throws IOException {
        try (var files = Files.list(MAIN.resolve("resources/messages"))) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_language_has_the_same_keys_and_each_begins_with_the_module(String module) {
        var english = bundle(module, Language.EN).stringPropertyNames();
        assertThat(english).isNotEmpty().allSatisfy(key -> assertThat(key).startsWith(module + "."));
        for (var language : Language.values()) {
            assertThat(bundle(module, language).stringPropertyNames())
                    .as(language.tag())
                    .containsExactlyInAnyOrderElementsOf(english);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void no_language_says_a_key_twice(String module) throws IOException {
        for (var language : Language.values()) {
            var file = MAIN.resolve("resources/messages/" + module + "_" + language.tag() + ".properties");
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.startsWith(module + ".") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .as(language.tag())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_language_uses_the_same_arguments_and_can_be_read(String module) {
        var english = bundle(module, Language.EN);
        for (var language : Language.values()) {
            bundle(module, language).forEach((key, text) -> {
                assertThat(arguments((String) text))
                        .as("arguments of %s in %s", key, language.tag())
                        .isEqualTo(arguments(english.getProperty((String) key)));
                assertThat((String) text)
                        .as("%s in %s", key, language.tag())
                        .isNotBlank()
                        .isEqualTo(((String) text).strip())
                        .doesNotContain("''");
                assertThat(new MessageFormat(((String) text).replace("'", "''"), language.locale()))
                        .isNotNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void words_of_the_alliance_are_asked_for_in_a_known_form(String module) {
        for (var language : Language.values()) {
            bundle(module, language)
                    .forEach((key, text) -> assertThat(
                                    TOKEN.matcher((String) text).replaceAll(""))
                            .as("%s in %s", key, language.tag())
                            .doesNotContain("[[", "]]"));
        }
    }

    @Test
    void every_text_that_is_asked_for_is_there() {
        assertThat(askedFor())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(Bundles.in(Language.EN)).containsKey(key));
    }

    private static Set<String> askedFor() {
        try (var sources = Files.walk(MAIN)) {
            return sources.filter(path -> path.toString().matches(".*\\.(java|jte)"))
                    .flatMap(path -> ASKED_FOR.matcher(read(path)).results())
                    .map(MessageBundlesTests::key)
                    .filter(key -> !key.endsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(MatchResult found) {
        return Stream.of(1, 2, 3)
                .map(found::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(argument -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String module, Language language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(
                MAIN.resolve("resources/messages/" + module + "_" + language.tag() + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
