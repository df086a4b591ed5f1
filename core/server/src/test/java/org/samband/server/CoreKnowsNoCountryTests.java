package org.samband.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core speaks of no country: none of the words that the profiles bring stands in it, translations apart. */
class CoreKnowsNoCountryTests {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int SHORTEST = 4;

    /** The one profile whose documents are in English, as the core is. */
    private static final Path STARTER = ROOT.resolve("plugins/starter");

    /** Words of the profiles that are English words too, though not among the profiles' English terms. */
    private static final Set<String> ALSO_ENGLISH = Set.of(
            "fast",
            "information",
            "like",
            "million",
            "organ",
            "organisation",
            "sent",
            "side",
            "start",
            "status",
            "tertial",
            "under",
            "vision");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @TempDir
    Path folder;

    @Test
    void no_word_of_a_profile_stands_in_the_core() throws IOException {
        assertThat(wordsOfProfilesIn(filesOfCore()))
                .as("words of a country in the core")
                .isEmpty();
    }

    @Test
    void a_word_of_a_profile_would_be_found_in_any_form_of_writing() throws IOException {
        var file = Files.writeString(folder.resolve("Planted.java"), "var styringsgruppenFirst = \"Årsrapport\";");

        assertThat(wordsOfProfilesIn(List.of(file))).hasSize(2);
    }

    @Test
    void the_files_of_the_core_are_looked_at() throws IOException {
        assertThat(filesOfCore()).hasSizeGreaterThan(100);
    }

    private static List<String> wordsOfProfilesIn(List<Path> files) throws IOException {
        var words = wordsOfProfiles();
        var found = new ArrayList<String>();
        for (var file : files) {
            wordsIn(file).stream()
                    .filter(words::contains)
                    .forEach(word -> found.add(ROOT.relativize(file) + ": " + word));
        }
        return found;
    }

    private static Set<String> wordsOfProfiles() throws IOException {
        var words = new TreeSet<String>();
        var english = new HashSet<String>();
        for (var file : files(ROOT.resolve("plugins"), "/src/main/resources/")) {
            var name = file.getFileName().toString();
            if (name.equals("terms_en.properties")) {
                values(file).forEach((key, value) -> words(value).forEach(english::add));
            } else if (name.matches("terms_[a-z]+\\.properties")) {
                values(file)
                        .forEach((key, value) ->
                                words(value.replaceAll(";.*", "")).forEach(words::add));
            } else if (name.equals("reading.properties") || name.equals("minutes.properties")) {
                var spoken = file.startsWith(STARTER) ? english : words;
                values(file).forEach((key, value) -> words(phrases(key, value)).forEach(spoken::add));
            }
        }
        words.removeIf(word -> word.length() < SHORTEST);
        words.removeAll(english);
        words.removeAll(ALSO_ENGLISH);
        return words;
    }

    /** Leaves out of a line of a reading vocabulary what is addressed to the core: levels, columns, places. */
    private static String phrases(String key, String value) {
        if (key.matches("heading\\.(plain|numbered|marked)")) {
            return "";
        }
        var phrases = PLACE.matcher(value).replaceAll(" ");
        if (key.startsWith("table.")) {
            return phrases.replaceAll("=[^=|]*(\\||$)", "|");
        }
        return key.equals("money.for-level") ? phrases.replaceAll("(^|\\|)[^=|]*=", "|") : phrases;
    }

    private static List<Path> filesOfCore() throws IOException {
        return files(ROOT.resolve("core"), "/src/main/").stream()
                .filter(file -> !file.toString().replace('\\', '/').matches(".*/resources/(messages|terms)/.*"))
                .toList();
    }

    private static List<Path> files(Path folder, String part) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(file -> {
                        var path = file.toString().replace('\\', '/');
                        return path.contains(part) && !path.contains("/target/") && !path.contains("/node_modules/");
                    })
                    .toList();
        }
    }

    private static Map<String, String> values(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), properties::getProperty));
    }

    private static Set<String> wordsIn(Path file) throws IOException {
        try {
            return words(Files.readString(file, UTF_8)).collect(Collectors.toCollection(TreeSet::new));
        } catch (MalformedInputException e) {
            return Set.of();
        }
    }

    /** Splits a text into words, and the names of code at their humps. */
    private static Stream<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .flatMap(match -> Stream.concat(Stream.of(match.group()), HUMP.splitAsStream(match.group())))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }
}
