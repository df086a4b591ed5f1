package org.samband.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lyngdal kommune",
                "Rådmannen i Lyngdal",
                "lyngdal kommune og Evje",
                "Finansieres av Lyngdal.",
                "(Lyngdal)"
            })
    void a_text_names_an_organisation_with_or_without_what_it_is(String text) {
        assertThat(new OrganisationName("Lyngdal kommune").isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lyngdalen", "kommune", "Alle kommunene", "Nylyngdal", ""})
    void a_part_of_another_word_or_the_kind_alone_does_not(String text) {
        assertThat(new OrganisationName("Lyngdal kommune").isIn(text)).isFalse();
    }

    @Test
    void a_name_of_capitals_only_is_looked_for_whole() {
        var name = new OrganisationName("Norsk Helsenett");

        assertThat(name.isIn("i sin helhet av Norsk Helsenett")).isTrue();
        assertThat(name.isIn("Norsk forening")).isFalse();
        assertThat(name.isIn(null)).isFalse();
    }
}
