package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingMessagesTests {

    private static final Properties ENGLISH = new Properties();

    static {
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/reading_en.properties"))) {
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
                                Arrays.stream(AmountReading.Problem.values()).map(AmountReading.Problem::messageKey),
                                Arrays.stream(Difference.Kind.values()).map(Difference.Kind::messageKey),
                                Arrays.stream(Difference.Field.values()).map(Difference.Field::messageKey))
                        .flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(ENGLISH).containsKey(key));
    }

    @ParameterizedTest
    @MethodSource("org.samband.server.plan.reading.DoubtTests#raised")
    void every_doubt_and_answer_has_its_sentence_with_as_many_places_as_it_fills(Doubt doubt) {
        assertThat(ENGLISH.getProperty(doubt.kind().messageKey()))
                .satisfies(text -> assertThat(places(text))
                        .isLessThanOrEqualTo(doubt.arguments().size()));
        assertThat(doubt.answers())
                .allSatisfy(answer -> assertThat(ENGLISH.getProperty(answer.messageKey()))
                        .as(answer.key())
                        .isNotNull()
                        .satisfies(text -> assertThat(places(text))
                                .isLessThanOrEqualTo(answer.arguments().size())));
    }

    private static int places(String text) {
        int places = 0;
        while (text.contains("{" + places + "}")) {
            places++;
        }
        return places;
    }
}
