package org.samband.server.funding.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A slip of the pen in a reference is noticed. */
class ReferenceTests {

    @Test
    void what_was_given_holds() {
        assertThat(Reference.of(2016, 7)).hasSize(11).startsWith("2016000007");
        assertThat(IntStream.rangeClosed(1, 1_000).mapToObj(number -> Reference.of(2016, number)))
                .allMatch(Reference::holds)
                .doesNotHaveDuplicates();
    }

    @Test
    void one_wrong_digit_is_noticed() {
        var reference = Reference.of(2016, 27);
        for (var i = 0; i < reference.length(); i++) {
            var wrong = (char) ('0' + (reference.charAt(i) - '0' + 1) % 10);
            assertThat(Reference.holds(reference.substring(0, i) + wrong + reference.substring(i + 1)))
                    .isFalse();
        }
    }

    @Test
    void a_text_is_none() {
        assertThat(Reference.holds("")).isFalse();
        assertThat(Reference.holds("faktura 7")).isFalse();
    }
}
