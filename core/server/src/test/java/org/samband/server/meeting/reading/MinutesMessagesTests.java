package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samband.server.meeting.Outcome;

class MinutesMessagesTests {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Properties ENGLISH = new Properties();

    static {
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/minutes_en.properties"))) {
            ENGLISH.load(reader);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Test
    void every_kind_has_its_sentence() {
        assertThat(Stream.of(
                                Arrays.stream(DoubtKind.values()).map(DoubtKind::messageKey),
                                Arrays.stream(LeftOut.Reason.values()).map(LeftOut.Reason::messageKey),
                                Arrays.stream(Outcome.values()).map(Outcome::messageKey))
                        .flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(ENGLISH).containsKey(key));
    }

    @ParameterizedTest
    @MethodSource("org.samband.server.meeting.reading.MinutesDoubtTests#raised")
    void every_doubt_and_answer_has_its_sentence_with_as_many_places_as_it_fills(Doubt doubt) {
        assertThat(places(doubt.kind().messageKey()))
                .isBetween(0, doubt.arguments().size());
        assertThat(doubt.answers())
                .allSatisfy(answer -> assertThat(places(answer.messageKey()))
                        .as(answer.key())
                        .isBetween(0, answer.arguments().size()));
    }

    private static int places(String key) {
        String sentence = ENGLISH.getProperty(key);
        return sentence == null
                ? -1
                : PLACE.matcher(sentence)
                        .results()
                        .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                        .max()
                        .orElse(0);
    }
}
