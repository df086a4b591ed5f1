package org.samband.profile.levy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApportionmentPropertiesTests {

    private static final int TRIALS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_161_231, 77_777})
    void shares_make_the_total_and_depart_from_the_exact_share_by_less_than_one(long seed) {
        var random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            var total = random.nextLong(10_000_000_000L);
            var weights = weights(random);
            var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var shares = Apportionment.of(total, weights);
            assertThat(shares.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(total);
            shares.forEach((id, share) -> {
                var departs = BigDecimal.valueOf(share)
                        .multiply(sum)
                        .subtract(weights.getOrDefault(id, BigDecimal.ZERO).multiply(BigDecimal.valueOf(total)));
                assertThat(departs.abs()).isLessThan(sum);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20_160_101})
    void a_larger_weight_never_gets_less(long seed) {
        var random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            var weights = weights(random);
            var shares = Apportionment.of(random.nextLong(100_000), weights);
            weights.forEach((id, weight) -> weights.forEach((other, less) -> {
                if (weight.compareTo(less) > 0) {
                    assertThat(shares.get(id)).isGreaterThanOrEqualTo(shares.get(other));
                }
            }));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 99})
    void the_order_does_not_matter_nor_does_the_scale_of_the_weights(long seed) {
        var random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            var total = random.nextLong(100_000);
            var weights = weights(random);
            var ids = new ArrayList<>(weights.keySet());
            Collections.shuffle(ids, random);
            var shuffled = new java.util.LinkedHashMap<String, BigDecimal>();
            ids.forEach(id ->
                    shuffled.put(id, weights.getOrDefault(id, BigDecimal.ZERO).multiply(new BigDecimal("2.50"))));
            assertThat(Apportionment.of(total, shuffled)).isEqualTo(Apportionment.of(total, weights));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 2_026})
    void within_limits_the_shares_make_the_total_and_everybody_is_within(long seed) {
        var random = new Random(seed);
        var found = 0;
        for (int trial = 0; trial < 10 * TRIALS; trial++) {
            var participants = participants(random);
            var minimum = random.nextLong(1_000);
            var ceiling = minimum + random.nextLong(3_000);
            var least = minimum * participants.size();
            var total = least + random.nextLong((ceiling - minimum) * participants.size() + 1);
            var limits = new Limits(OptionalLong.of(minimum), OptionalLong.of(ceiling));
            var shares = LevyRule.apportionedPerInhabitant("p").shares(BigDecimal.valueOf(total), limits, participants);
            assertThat(shares.stream().mapToLong(Share::amount).sum()).isEqualTo(total);
            assertThat(shares).allMatch(share -> share.amount() >= minimum && share.amount() <= ceiling);
            found += shares.stream().anyMatch(share -> share.bound() != Share.Bound.NONE) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(TRIALS);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void rates_do_not_depend_on_the_order_and_grow_with_the_inhabitants(long seed) {
        var random = new Random(seed);
        var rule = LevyRule.ratePerInhabitant("rate");
        for (int trial = 0; trial < TRIALS; trial++) {
            var rate = BigDecimal.valueOf(random.nextLong(100_000), random.nextInt(4));
            var participants = participants(random);
            var shares = rule.shares(rate, Limits.NONE, participants);
            assertThat(byId(rule.shares(rate, Limits.NONE, participants.reversed())))
                    .isEqualTo(byId(shares));
            var bySize = shares.stream()
                    .sorted(java.util.Comparator.comparing(Share::basis))
                    .map(Share::amount)
                    .toList();
            assertThat(bySize).isSorted();
        }
    }

    private static Map<String, Long> byId(List<Share> shares) {
        return shares.stream()
                .collect(Collectors.toMap(share -> share.participant().id(), Share::amount));
    }

    private static List<Participant> participants(Random random) {
        List<Participant> participants = new ArrayList<>();
        var number = 1 + random.nextInt(40);
        for (int i = 0; i < number; i++) {
            participants.add(Participant.of("p" + i, "P" + i, "municipality", 1 + random.nextLong(700_000)));
        }
        return participants;
    }

    private static Map<String, BigDecimal> weights(Random random) {
        Map<String, BigDecimal> weights = new java.util.LinkedHashMap<>();
        var number = 1 + random.nextInt(60);
        var scale = random.nextInt(4);
        for (int i = 0; i < number; i++) {
            weights.put("p" + i, BigDecimal.valueOf(random.nextInt(4) == 0 ? 5 : random.nextLong(700_000), scale));
        }
        weights.put("p" + number, BigDecimal.ONE);
        return weights;
    }
}
