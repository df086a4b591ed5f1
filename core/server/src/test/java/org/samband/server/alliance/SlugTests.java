package org.samband.server.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.web.Refusal;

class SlugTests {

    @Test
    void it_is_taken_as_typed_but_for_case_and_space_around() {
        assertThat(Slug.typed(" Lakeside-2 ").value()).isEqualTo("lakeside-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "api", "sign-in", "Assets"})
    void what_the_product_needs_itself_is_refused(String written) {
        assertThatThrownBy(() -> Slug.typed(written))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("alliance.slug-reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "2lake", "lake--side", "lake-", "læke", "lake side", "../etc", "lake/side"})
    void what_makes_no_address_is_refused(String written) {
        assertThatThrownBy(() -> Slug.typed(written))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("alliance.slug-shape");
    }

    @Test
    void the_longest_has_forty_letters() {
        assertThat(Slug.typed("a".repeat(40)).value()).hasSize(40);
        assertThatThrownBy(() -> Slug.typed("a".repeat(41))).isInstanceOf(Refusal.class);
    }
}
