package org.samband.profile.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RateRuleTests {

    private static final RateRule MEMBERSHIP = LevyRule.ratePerInhabitant("membership");

    @Test
    void two_kroner_for_27_013_inhabitants_are_54_026_kroner() {
        assertThat(amount(MEMBERSHIP, "200", 27_013)).isEqualTo(5_402_600);
    }

    @Test
    void half_a_krone_is_fifty_oere() {
        assertThat(amount(MEMBERSHIP, "50", 13_001)).isEqualTo(650_050);
    }

    @Test
    void a_rate_may_have_fractions_of_the_minor_unit() {
        assertThat(amount(MEMBERSHIP, "12.5", 3)).isEqualTo(38);
        assertThat(amount(MEMBERSHIP.rounded(new Rounding(1, RoundingMode.DOWN)), "12.5", 3))
                .isEqualTo(37);
    }

    @Test
    void amounts_can_be_rounded_to_whole_kroner() {
        assertThat(amount(MEMBERSHIP.rounded(new Rounding(100, RoundingMode.HALF_UP)), "150", 33))
                .isEqualTo(5_000);
    }

    @Test
    void a_minimum_lifts_the_small_and_a_ceiling_holds_the_large() {
        var rule = MEMBERSHIP.atLeast(1_000_000).atMost(10_000_000);
        var shares =
                rule.shares(new BigDecimal("200"), rule.limits(), List.of(of(1, 900), of(2, 27_013), of(3, 120_000)));
        assertThat(shares.stream().map(Share::amount)).containsExactly(1_000_000L, 5_402_600L, 10_000_000L);
        assertThat(shares.stream().map(Share::bound))
                .containsExactly(Share.Bound.MINIMUM, Share.Bound.NONE, Share.Bound.CEILING);
    }

    @Test
    void a_part_of_the_year_is_taken_before_the_only_rounding() {
        var part = of(1, 10_001).during(new Part(183, 366));
        assertThat(MEMBERSHIP
                        .shares(new BigDecimal("1"), Limits.NONE, List.of(part))
                        .getFirst()
                        .amount())
                .isEqualTo(5_001);
    }

    @Test
    void a_minimum_of_half_a_year_is_half_the_minimum() {
        var part = of(1, 10).during(new Part(6, 12));
        var limits = new Limits(OptionalLong.of(1_000), OptionalLong.empty());
        assertThat(MEMBERSHIP
                        .shares(new BigDecimal("1"), limits, List.of(part))
                        .getFirst()
                        .amount())
                .isEqualTo(500);
    }

    @Test
    void all_who_lack_a_figure_are_named_at_once() {
        var unknown = new Participant("9", "Hole", "municipality", OptionalLong.empty(), null, Part.WHOLE);
        var other = new Participant("8", "Modum", "municipality", OptionalLong.empty(), null, Part.WHOLE);
        assertThatExceptionOfType(FiguresMissing.class)
                .isThrownBy(() -> MEMBERSHIP.shares(BigDecimal.TEN, Limits.NONE, List.of(unknown, of(1, 5), other)))
                .satisfies(missing -> assertThat(missing.participants()).containsExactly(unknown, other));
    }

    @Test
    void a_fixed_fee_needs_no_figure() {
        var unknown = new Participant("9", "Hole", "municipality", OptionalLong.empty(), null, Part.WHOLE);
        assertThat(LevyRule.fixed("fixed")
                        .shares(BigDecimal.TEN, Limits.NONE, List.of(unknown))
                        .getFirst()
                        .amount())
                .isEqualTo(10);
    }

    @Test
    void a_negative_rate_is_refused() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> MEMBERSHIP.shares(new BigDecimal("-1"), Limits.NONE, List.of(of(1, 5))))
                .satisfies(broken -> assertThat(broken.reason()).isEqualTo(BrokenRule.Reason.GIVEN));
    }

    @Test
    void an_amount_beyond_all_bounds_is_refused() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> MEMBERSHIP.shares(new BigDecimal("1e12"), Limits.NONE, List.of(of(1, 1_000_000_000))))
                .satisfies(broken -> assertThat(broken.reason()).isEqualTo(BrokenRule.Reason.TOO_LARGE));
    }

    @Test
    void a_basis_that_is_no_number_names_the_participant() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() ->
                        LevyRule.rate("own", m -> 0.0 / 0.0).shares(BigDecimal.ONE, Limits.NONE, List.of(of(4, 5))))
                .withMessageContaining("NO_NUMBER: P4");
    }

    private static long amount(RateRule rule, String rate, long inhabitants) {
        return rule.shares(new BigDecimal(rate), rule.limits(), List.of(of(1, inhabitants)))
                .getFirst()
                .amount();
    }

    private static Participant of(int number, long inhabitants) {
        return Participant.of("p" + number, "P" + number, "municipality", inhabitants);
    }
}
