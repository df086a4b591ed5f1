package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.Quorum;
import org.samband.server.alliance.InHostedAlliance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The chief executives of a Norwegian alliance: no law and no profile says how many of them decide. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class BodyQuorumsTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);
    private static final Quorum HALF = Quorum.atLeast(1, 2);

    @Autowired
    private Bodies bodies;

    @Autowired
    private BodyQuorums quorums;

    private Body group;

    @BeforeEach
    void found() {
        group = bodies.found(Body.Draft.own("Rådmannsgruppen", "chief-executives-group"));
    }

    @Test
    void where_nobody_says_how_many_decide_no_number_is_made_up() {
        assertThat(quorums.on(group, DAY)).isEmpty();
        assertThat(quorums.of(group.id())).isEmpty();
    }

    @Test
    void of_what_an_act_asks_for_nothing_needs_to_be_typed_but_own_rules_come_before_it() {
        var council = bodies.found(Body.Draft.own("Representantskapet", "council-of-representatives"));
        assertThat(quorums.on(council, DAY)).contains(HALF);

        quorums.say(council.id(), council.version(), Quorum.atLeast(2, 3), "Vedtektene § 5", DAY);

        assertThat(quorums.on(council, DAY.minusDays(1))).contains(HALF);
        assertThat(quorums.on(council, DAY)).contains(Quorum.atLeast(2, 3));
    }

    @Test
    void a_rule_of_its_own_holds_from_its_day_on_until_the_next_one() {
        say(HALF, DAY);
        say(Quorum.moreThanHalf(), DAY.plusYears(2));
        say(null, DAY.plusYears(4));

        assertThat(quorums.on(group, DAY.minusDays(1))).isEmpty();
        assertThat(quorums.on(group, DAY)).contains(HALF);
        assertThat(quorums.on(group, DAY.plusYears(2).minusDays(1))).contains(HALF);
        assertThat(quorums.on(group, DAY.plusYears(2))).contains(Quorum.moreThanHalf());
        assertThat(quorums.on(group, DAY.plusYears(4))).isEmpty();
        assertThat(quorums.of(group.id()))
                .extracting(each -> each.valid().from(), each -> each.lastDay().orElse(null))
                .containsExactly(
                        tuple(DAY, DAY.plusYears(2).minusDays(1)),
                        tuple(DAY.plusYears(2), DAY.plusYears(4).minusDays(1)),
                        tuple(DAY.plusYears(4), null));
    }

    @Test
    void what_is_said_of_the_same_day_again_is_a_correction_and_what_held_before_is_put_before() {
        say(HALF, DAY);
        say(Quorum.none(), DAY);
        say(Quorum.moreThanHalf(), null);

        assertThat(quorums.on(group, DAY)).contains(Quorum.none());
        assertThat(quorums.on(group, DAY.minusYears(30))).contains(Quorum.moreThanHalf());
        assertThat(quorums.of(group.id())).hasSize(2);
    }

    @Test
    void of_two_who_say_it_at_once_the_second_is_asked_to_look_first() {
        quorums.say(group.id(), group.version(), HALF, null, DAY);

        assertThatThrownBy(() -> quorums.say(group.id(), group.version(), Quorum.none(), null, DAY))
                .hasMessageContaining("body.changed-meanwhile");
        assertThat(quorums.on(group, DAY)).contains(HALF);
    }

    @Test
    void what_no_body_can_reach_is_refused() {
        for (var wrong : List.<Runnable>of(
                () -> BodyQuorums.part(3, 2, false),
                () -> BodyQuorums.part(1, 1, true),
                () -> BodyQuorums.part(1, 0, false),
                () -> BodyQuorums.part(1, 101, false))) {
            assertThatThrownBy(wrong::run).hasMessageContaining("body.quorum.wrong");
        }
    }

    private void say(@Nullable Quorum rule, @Nullable LocalDate from) {
        var seen = bodies.find(group.id()).orElseThrow().version();
        quorums.say(group.id(), seen, rule, null, from);
    }
}
