package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.profile.reading.ReadingVocabulary;

class ReadingProblemsTests {

    @Test
    void a_vocabulary_that_speaks_of_what_the_profile_has_is_right() {
        assertThat(problems("lakeside-reading.properties")).isEmpty();
    }

    @Test
    void what_the_profile_does_not_have_is_told() {
        assertThat(problems("broken-reading.properties"))
                .containsExactlyInAnyOrder(
                        "readingVocabulary() has the key schedule.on-going, which means nothing.",
                        "readingVocabulary(), heading.goal, speaks of \"goal\", which is no level of the plan.",
                        "readingVocabulary(), heading.area, has the pattern \"Area\" without {title}.",
                        "readingVocabulary(), table.1, has a column that holds \"funds\", which is neither a level of the plan nor a field.",
                        "readingVocabulary(), money.certainty.promised, must end with a certainty of this profile.",
                        "readingVocabulary(), route.body.council, must end with a body type of this profile.",
                        "readingVocabulary(), route.cycle.monthly, must end with a reporting cycle of this profile.",
                        "readingVocabulary(), schedule.month.13, must end with a month's number.");
    }

    @Test
    void a_table_form_that_cannot_be_read_is_told() {
        assertThat(problems("unreadable-reading.properties"))
                .containsExactly(
                        "readingVocabulary() throws IllegalArgumentException: table.2: \"Area, Activity\" is not of the form <head> = <column>.");
    }

    private static List<String> problems(String resource) {
        return ProfileProblems.in(new Lakeside() {
            @Override
            public ReadingVocabulary readingVocabulary() {
                return ReadingVocabulary.of(Lakeside.class, resource);
            }
        });
    }
}
