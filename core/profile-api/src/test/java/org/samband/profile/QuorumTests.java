package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuorumTests {

    @Test
    void more_than_half_of_seventeen_are_nine_and_of_sixteen_too() {
        var quorum = Quorum.moreThanHalf();

        assertThat(quorum.needed(17)).isEqualTo(9);
        assertThat(quorum.needed(16)).isEqualTo(9);
        assertThat(quorum.reached(7, 17)).isFalse();
        assertThat(quorum.reached(9, 17)).isTrue();
    }

    @Test
    void two_of_each_three_are_rounded_up() {
        assertThat(Quorum.atLeast(2, 3).needed(17)).isEqualTo(12);
        assertThat(Quorum.atLeast(1, 2).needed(16)).isEqualTo(8);
    }

    @Test
    void one_that_only_confers_needs_nobody_and_nobody_can_need_more_than_all() {
        assertThat(Quorum.none().needed(17)).isZero();
        assertThat(Quorum.atLeast(1, 1).needed(17)).isEqualTo(17);
        assertThatIllegalArgumentException().isThrownBy(() -> Quorum.atLeast(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(1, 1, true));
    }
}
