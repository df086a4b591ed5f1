package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningTextTests {

    private final Terminology terms = new Lakeside().terminology();

    @Test
    void places_are_filled_in_each_form() {
        assertThat(terms.inText("en", "[[Board:definite]] treats [[a:x]] [[area:a]] and [[activity:plural]]."))
                .isEqualTo("The board treats [[a:x]] an area and activities.");
    }

    @Test
    void a_language_without_small_words_has_the_forms_all_the_same() {
        assertThat(terms.inText("fi", "[[area:definite-genitive]] [[area:new]]"))
                .contains("[[area:new]]");
    }

    @Test
    void what_is_not_named_is_left() {
        assertThat(terms.inText("en", "[[meeting]] [[board:sideways]]")).isEqualTo("[[meeting]] [[board:sideways]]");
        assertThat(terms.inText("xx", "[[board]]")).isEqualTo("[[board]]");
    }
}
