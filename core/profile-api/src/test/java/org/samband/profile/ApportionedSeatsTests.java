package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.samband.profile.ApportionedSeats.Step;

class ApportionedSeatsTests {

    // Ten seats to 53 000, 24 000 and 23 000 are 5.3, 2.4 and 2.3: the whole parts make nine.
    private static final Map<String, Long> THREE = figures(53_000, 24_000, 23_000);

    @Test
    void the_largest_remainder_gets_the_last_seat() {
        assertThat(Seats.apportioned(10).among(THREE)).hasToString("{a=5, b=3, c=2}");
    }

    @Test
    void the_highest_average_favours_the_large() {
        assertThat(Seats.apportioned(10).byHighestAverage().among(THREE)).hasToString("{a=6, b=2, c=2}");
    }

    @Test
    void a_least_number_is_taken_from_the_others() {
        assertThat(Seats.apportioned(10).atLeastEach(1).among(figures(90_000, 9_000, 1_000)))
                .hasToString("{a=8, b=1, c=1}");
    }

    @Test
    void a_least_number_beyond_the_total_is_taken_from_nobody() {
        assertThat(Seats.apportioned(10).atLeastEachBeyond(1).among(figures(90_000, 9_000, 1_000)))
                .hasToString("{a=9, b=1, c=1}");
    }

    @Test
    void without_a_majority_the_largest_has_half_at_most_and_the_others_the_rest() {
        assertThat(Seats.apportioned(10).atLeastEach(1).noMajority().among(figures(90_000, 9_000, 1_000)))
                .hasToString("{a=5, b=4, c=1}");
    }

    @Test
    void the_number_follows_from_the_inhabitants_of_all() {
        var seats = Seats.apportioned(Step.from(0, 16), Step.from(3_500, 18), Step.from(5_000, 22));

        assertThat(seats.among(figures(1_000, 2_499))).hasToString("{a=5, b=11}");
        assertThat(seats.among(figures(1_000, 2_500))).hasToString("{a=5, b=13}");
        assertThat(sum(seats.among(figures(9_000, 9_000)))).isEqualTo(22);
    }

    @Test
    void the_seats_are_always_all_given_out() {
        var random = new Random(52_11_6_1);
        for (int trial = 0; trial < 2_000; trial++) {
            var figures = new LinkedHashMap<String, Long>();
            for (int member = 0; member < 1 + random.nextInt(30); member++) {
                figures.put("m" + member, random.nextLong(100_000));
            }
            figures.put("last", 1L);
            int number = figures.size() * 2 + random.nextInt(100);
            for (var rule : new ApportionedSeats[] {
                Seats.apportioned(number),
                Seats.apportioned(number).byHighestAverage(),
                Seats.apportioned(number).atLeastEach(2),
                Seats.apportioned(number).byHighestAverage().atLeastEach(1).noMajority(),
            }) {
                var seats = rule.among(figures);
                assertThat(sum(seats)).as(rule + " among " + figures).isEqualTo(number);
                assertThat(seats.values()).allMatch(each -> each >= rule.least());
            }
        }
    }

    @Test
    void nobody_s_inhabitants_give_the_least() {
        assertThat(Seats.apportioned(10).atLeastEach(1).among(figures(0, 0))).hasToString("{a=1, b=1}");
    }

    @Test
    void steps_that_do_not_rise_are_refused() {
        assertThatThrownBy(() -> Seats.apportioned(Step.from(0, 16), Step.from(0, 18)))
                .hasMessageContaining("ever more inhabitants");
        assertThatThrownBy(() -> Seats.apportioned(Step.from(1, 16))).hasMessageContaining("from 0");
    }

    @Test
    void votes_follow_from_begun_inhabitants_up_to_a_part_of_all() {
        assertThat(Voting.perInhabitants(1_000).among(figures(53_001, 24_000, 900)))
                .hasToString("{a=54, b=24, c=1}");
        assertThat(Voting.perInhabitants(1_000).atMostPercent(50).among(figures(53_001, 24_000, 900)))
                .hasToString("{a=25, b=24, c=1}");
    }

    @Test
    void several_members_may_be_at_the_limit_and_none_above_it() {
        var voting = Voting.perInhabitants(1_000).atMostPercent(30);

        assertThat(voting.among(figures(38_520, 17_310, 6_020, 4_400, 2_100)))
                .hasToString("{a=11, b=11, c=7, d=5, e=3}");
        assertThat(voting.among(figures(38_520, 17_310)))
                .as("two cannot both have less than a third")
                .hasToString("{a=39, b=18}");
    }

    private static int sum(Map<String, Integer> seats) {
        return seats.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Long> figures(long... inhabitants) {
        var figures = new LinkedHashMap<String, Long>();
        for (int i = 0; i < inhabitants.length; i++) {
            figures.put(Character.toString('a' + i), inhabitants[i]);
        }
        return figures;
    }
}
