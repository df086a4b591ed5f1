package org.samband.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.profile.reading.MinutesVocabulary;

class MinutesProblemsTests {

    @Test
    void a_vocabulary_of_known_keys_is_right() {
        assertThat(problems("""
                title = Minutes of {body} {date}
                item.case = Case {number} {title}
                attendance.present = Present
                head.place = Place
                outcome.deferred = deferred
                weekday.7 = Sunday
                month.12 = December
                body.board = the board
                """)).isEmpty();
    }

    @Test
    void what_means_nothing_is_told() {
        assertThat(problems("""
                title = Minutes of {date}
                item.case = Case {title}
                item.matter = Matter
                outcome.postponed = postponed
                weekday.8 = Someday
                body.council = the council
                """))
                .containsExactlyInAnyOrder(
                        "minutesVocabulary(), title, has the pattern \"Minutes of {date}\" without {body}.",
                        "minutesVocabulary(), item.case, has the pattern \"Case {title}\" without {number}.",
                        "minutesVocabulary() has the key item.matter, which means nothing.",
                        "minutesVocabulary(), outcome.postponed, must end with amended or as-proposed or deferred or noted"
                                + " or own-text or referred-back or refused or withdrawn.",
                        "minutesVocabulary(), weekday.8, must end with 1 or 2 or 3 or 4 or 5 or 6 or 7.",
                        "minutesVocabulary(), body.council, must end with a body type of this profile.");
    }

    @Test
    void an_endless_phrase_is_told() {
        assertThat(problems("attendance.present = " + "x".repeat(201)))
                .containsExactly("minutesVocabulary() has a phrase of more than 200 characters, beginning \""
                        + "x".repeat(40) + "\".");
    }

    private static List<String> problems(String resource) {
        return ProfileProblems.in(new Lakeside() {
            @Override
            public MinutesVocabulary minutesVocabulary() {
                try {
                    return MinutesVocabulary.read(new ByteArrayInputStream(resource.getBytes(UTF_8)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }
}
