package org.samband.server.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTests {

    @Test
    void ticks_that_differ_are_told_as_the_texts_are() {
        assertThat(Difference.between(form("Kor", true, null), form("Korps", null, true)))
                .containsExactly(
                        new Difference("plan.element.title", "Kor", "Korps", false),
                        new Difference("plan.none-intended", "plan.conflict.yes", "plan.conflict.no", true),
                        new Difference("plan.open-question", "plan.conflict.no", "plan.conflict.yes", true));
    }

    @Test
    void a_tick_that_nobody_set_is_the_same_as_one_that_was_not_sent() {
        assertThat(Difference.between(form("Kor", null, false), form("Kor", false, null)))
                .isEqualTo(List.of());
    }

    private static ElementForm form(String title, @Nullable Boolean noneIntended, @Nullable Boolean open) {
        return new ElementForm(
                null, title, null, null, null, null, null, null, null, null, null, null, noneIntended, open, 1);
    }
}
