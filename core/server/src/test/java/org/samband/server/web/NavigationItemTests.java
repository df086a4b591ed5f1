package org.samband.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A place in the menu claims the pages below its address, and those that stand beside it. */
class NavigationItemTests {

    private static final NavigationItem PLANS =
            new NavigationItem(20, "plans", "/lake/plans", List.of("/lake/elements"));

    @Test
    void the_pages_below_it_are_its_own() {
        assertThat(PLANS.claims("/lake/plans")).isPositive();
        assertThat(PLANS.claims("/lake/plans/1/versions")).isPositive();
    }

    @Test
    void pages_elsewhere_that_belong_to_it_are_its_own_and_more_so_than_the_front_page_s() {
        assertThat(PLANS.claims("/lake/elements/1/resources"))
                .isGreaterThan(new NavigationItem(10, "overview", "/lake").claims("/lake/elements/1/resources"));
    }

    @Test
    void an_address_that_only_begins_with_the_same_letters_is_another() {
        assertThat(PLANS.claims("/lake/plans-of-others")).isZero();
        assertThat(PLANS.claims("/lake/elementsary")).isZero();
    }
}
