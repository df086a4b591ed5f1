package org.samband.profile.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.samband.profile.levy.BrokenRule.Reason;

class ApportionmentRuleTests {

    @Test
    void a_hundred_oere_in_three_equal_parts_are_34_33_and_33() {
        assertThat(amounts(LevyRule.apportionedEqually("equal"), 100, of("b", 1), of("a", 1), of("c", 1)))
                .containsExactly(33L, 34L, 33L);
    }

    @Test
    void a_weight_of_ones_own_is_followed() {
        var rule = LevyRule.apportioned("projects", m -> Math.min(m.inhabitants(), 20_000));
        assertThat(amounts(rule, 300, of("a", 120_000), of("b", 20_000), of("c", 20_000)))
                .containsExactly(100L, 100L, 100L);
    }

    @Test
    void county_state_and_municipalities_bear_a_third_each_and_the_municipalities_share_theirs_by_inhabitants() {
        var rule = LevyRule.apportionedPerInhabitant("thirds").equallyBetweenKinds();
        var county = new Participant("c", "County", "county", OptionalLong.empty(), null, Part.WHOLE);
        var state = new Participant("s", "State", "state", OptionalLong.empty(), null, Part.WHOLE);
        assertThat(amounts(rule, 60_000_000, county, state, of("a", 30_000), of("b", 10_000)))
                .containsExactly(20_000_000L, 20_000_000L, 15_000_000L, 5_000_000L);
    }

    @Test
    void a_key_by_agreement_may_be_percentages() {
        var rule = LevyRule.apportionedByAgreement("key");
        assertThat(amounts(
                        rule,
                        1_001,
                        of("a", 1).agreed(new BigDecimal("62.5")),
                        of("b", 1).agreed(new BigDecimal("37.5"))))
                .containsExactly(626L, 375L);
    }

    @Test
    void work_is_shared_like_money() {
        var rule = LevyRule.apportionedEqually("supervision").inHours();
        assertThat(rule.unit()).isEqualTo(LevyRule.Unit.HOURS);
        assertThat(amounts(rule, 10_000, of("a", 1), of("b", 1), of("c", 1))).containsExactly(3_334L, 3_333L, 3_333L);
    }

    @Test
    void who_takes_part_for_half_a_year_bears_half_of_what_another_bears() {
        var rule = LevyRule.apportionedPerInhabitant("days");
        assertThat(amounts(
                        rule,
                        3_000,
                        of("a", 100).during(new Part(73, 146)),
                        of("b", 100).during(new Part(1, 1))))
                .containsExactly(1_000L, 2_000L);
    }

    @Test
    void limits_hold_some_and_the_others_share_the_rest() {
        var rule = LevyRule.apportionedPerInhabitant("bound").atLeast(200).atMost(500);
        var shares =
                rule.shares(BigDecimal.valueOf(1_000), rule.limits(), List.of(of("a", 10), of("b", 100), of("c", 890)));
        assertThat(shares.stream().map(Share::amount)).containsExactly(200L, 300L, 500L);
        assertThat(shares.stream().map(Share::bound))
                .containsExactly(Share.Bound.MINIMUM, Share.Bound.NONE, Share.Bound.CEILING);
    }

    @Test
    void limits_that_leave_no_way_are_refused() {
        var rule = LevyRule.apportionedEqually("bound").atMost(100);
        refused(Reason.LIMITS, rule, 201, of("a", 1), of("b", 1));
        refused(Reason.LIMITS, LevyRule.apportionedEqually("bound").atLeast(100), 199, of("a", 1), of("b", 1));
    }

    @Test
    void what_is_paid_back_is_shared_as_it_was_paid() {
        var rule = LevyRule.apportionedPerInhabitant("surplus");
        var paid = amounts(rule, 1_001, of("a", 3), of("b", 5), of("c", 7));
        assertThat(amounts(rule, -1_001, of("a", 3), of("b", 5), of("c", 7)))
                .containsExactlyElementsOf(paid.stream().map(amount -> -amount).toList());
    }

    @Test
    void weights_of_zero_alone_are_refused() {
        refused(Reason.NOTHING_TO_SHARE_BY, LevyRule.apportioned("none", m -> 0), 100, of("a", 1));
        refused(Reason.NOTHING_TO_SHARE_BY, LevyRule.apportionedEqually("nobody"), 100);
    }

    @Test
    void weights_that_are_negative_or_no_numbers_are_refused() {
        refused(Reason.NEGATIVE, LevyRule.apportioned("negative", m -> -1), 100, of("a", 1));
        refused(Reason.NO_NUMBER, LevyRule.apportioned("none", m -> Double.NaN), 100, of("a", 1));
        refused(Reason.NO_NUMBER, LevyRule.apportioned("none", m -> Double.POSITIVE_INFINITY), 100, of("a", 1));
    }

    @Test
    void a_split_of_ones_own_that_lacks_a_figure_names_whose() {
        var rule = LevyRule.split(
                "own",
                (total, all) ->
                        all.stream().map(each -> each.agreed().longValueExact()).toList());

        assertThatExceptionOfType(FiguresMissing.class)
                .isThrownBy(() -> amounts(rule, 100, of("a", 1).agreed(BigDecimal.valueOf(60)), of("b", 1)))
                .satisfies(missing -> assertThat(missing.participants())
                        .extracting(Participant::id)
                        .containsExactly("b"));
    }

    @Test
    void a_split_of_ones_own_is_checked_to_the_last_oere() {
        assertThat(amounts(LevyRule.split("own", (total, all) -> List.of(total - 1, 1L)), 100, of("a", 1), of("b", 1)))
                .containsExactly(99L, 1L);
        refused(
                Reason.OTHER_SUM,
                LevyRule.split("own", (total, all) -> List.of(total, 1L)),
                100,
                of("a", 1),
                of("b", 1));
        refused(
                Reason.OTHER_NUMBER,
                LevyRule.split("own", (total, all) -> List.of(total)),
                100,
                of("a", 1),
                of("b", 1));
        refused(
                Reason.NEGATIVE,
                LevyRule.split("own", (total, all) -> List.of(total + 5, -5L)),
                100,
                of("a", 1),
                of("b", 1));
        refused(
                Reason.NO_NUMBER,
                LevyRule.split("own", (total, all) -> Collections.singletonList(null)),
                100,
                of("a", 1));
    }

    @Test
    void a_total_with_fractions_is_refused() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> LevyRule.apportionedEqually("equal")
                        .shares(new BigDecimal("0.5"), Limits.NONE, List.of(of("a", 1))))
                .satisfies(broken -> assertThat(broken.reason()).isEqualTo(Reason.GIVEN));
    }

    private static void refused(Reason reason, ApportionmentRule rule, long total, Participant... participants) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> amounts(rule, total, participants))
                .satisfies(broken -> assertThat(broken.reason()).isEqualTo(reason));
    }

    private static List<Long> amounts(ApportionmentRule rule, long total, Participant... participants) {
        return rule.shares(BigDecimal.valueOf(total), rule.limits(), List.of(participants)).stream()
                .map(Share::amount)
                .toList();
    }

    private static Participant of(String id, long inhabitants) {
        return Participant.of(id, id, "municipality", inhabitants);
    }
}
