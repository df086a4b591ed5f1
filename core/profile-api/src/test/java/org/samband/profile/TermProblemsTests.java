package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermProblemsTests {

    @Test
    void a_missing_term_and_a_misspelt_one_and_markup_are_told() {
        assertThat(problems("incomplete", "en"))
                .containsExactlyInAnyOrder(
                        "terminology() has no term for \"board\" in en; add its four forms.",
                        "terminology() names \"arae\", which is neither a key of this profile nor a concept of the core; correct or remove it.",
                        "terminology(), \"area\" in en, has the form \"<b>area</b>\"; a form is words of at most 80 characters without markup.");
    }

    @Test
    void a_language_without_its_resource_is_told_by_name() {
        assertThat(problems("lakeside", "en", "da"))
                .containsExactly(
                        "terminology() throws IllegalArgumentException: There is no resource lakeside_da.properties beside org.samband.profile.Lakeside.");
    }

    @Test
    void no_language_at_all_is_told() {
        assertThat(problems("lakeside")).containsExactly("terminology() has 0 languages; it needs from 1 to 24.");
    }

    private static List<String> problems(String baseName, String... languages) {
        return ProfileProblems.in(new Lakeside() {
            @Override
            public Terminology terminology() {
                return Terminology.of(Lakeside.class, baseName, languages);
            }
        });
    }
}
