package org.samband.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextsTests {

    private final Texts nb = Texts.in(
            Language.NB,
            (text, language) -> text.equals("[[plan:definite]]") ? "L'{handlingsplanen}" : "handlingsplan");

    @Test
    void a_text_is_said_in_the_language() {
        assertThat(nb.say("web.action.save")).isEqualTo("Lagre");
        assertThat(Texts.in(Language.SV, (text, language) -> text).say("web.action.save"))
                .isEqualTo("Spara");
    }

    @Test
    void a_year_gets_no_thousands_separator_and_a_date_is_written_as_the_language_does() {
        assertThat(nb.say("test.in-year", 2016, LocalDate.of(2017, 2, 23))).isEqualTo("I 2016, den 23.02.2017");
    }

    @Test
    void a_count_chooses_its_words() {
        assertThat(nb.say("web.mistakes.head", 1)).isEqualTo("Én ting må rettes");
        assertThat(nb.say("web.mistakes.head", 3)).isEqualTo("3 ting må rettes");
    }

    @Test
    void a_message_among_the_arguments_is_said_too() {
        assertThat(nb.say("web.refusal.missing", Message.of("web.action.save"))).isEqualTo("Dette mangler: Lagre");
    }

    @Test
    void the_words_of_the_alliance_are_put_in() {
        assertThat(nb.say("test.term")).isEqualTo("Om L'{handlingsplanen}, 'slik'");
        assertThat(nb.say("test.term-and-argument", "'x' {0}")).isEqualTo("L'{handlingsplanen}: 'x' {0}");
        assertThat(nb.term("plan")).isEqualTo("handlingsplan");
    }

    @Test
    void what_a_person_typed_is_never_taken_for_a_term() {
        assertThat(nb.say("web.refusal.missing", "[[plan]]")).isEqualTo("Dette mangler: [[plan]]");
    }

    @Test
    void an_unknown_key_is_shown_as_it_is() {
        assertThat(nb.say("test.nowhere")).isEqualTo("test.nowhere");
        assertThat(nb.knows("test.nowhere")).isFalse();
    }
}
