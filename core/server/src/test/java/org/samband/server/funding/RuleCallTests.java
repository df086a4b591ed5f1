package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Limits;
import org.samband.profile.levy.Participant;
import org.samband.profile.levy.Share;
import org.samband.server.plugin.ForeignCall;
import org.samband.server.web.Refusal;

/** A rule of a plugin may fail in any way: it is refused by its name and its profile's. */
class RuleCallTests {

    private static final List<Participant> PARTICIPANTS = List.of(
            Participant.of("a", "Asker", "municipality", 60_106), Participant.of("b", "Lier", "municipality", 25_378));

    @Test
    void a_rule_that_works_answers() {
        assertThat(call(LevyRule.apportionedPerInhabitant("shared"))).hasSize(2);
    }

    @Test
    void a_rule_that_throws_is_refused_with_what_it_threw() {
        assertRefused(
                "levy.rule.throws",
                () -> call(LevyRule.apportioned("odd", m -> {
                    throw new IllegalStateException("no weight");
                })),
                "odd",
                "lakeside",
                "IllegalStateException",
                "no weight");
    }

    @Test
    void a_rule_that_recurses_for_ever_is_refused() {
        assertRefused("levy.rule.throws", () -> call(LevyRule.apportioned("odd", RuleCallTests::deeper)), "odd");
    }

    @Test
    void a_rule_that_never_answers_is_refused_after_a_while() {
        var never = new CountDownLatch(1);
        assertRefused(
                "levy.rule.hangs",
                () -> call(LevyRule.apportioned("endless", m -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return 1;
                })),
                "endless",
                "lakeside");
    }

    @Test
    void a_rule_that_still_has_not_answered_is_not_asked_again() {
        var never = new CountDownLatch(1);
        var stubborn = LevyRule.apportioned("stubborn", m -> {
            while (never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return 1;
        });
        assertRefused("levy.rule.hangs", () -> call(stubborn), "stubborn");

        assertRefused("levy.rule.hangs", () -> call(LevyRule.apportionedPerInhabitant("stubborn")), "stubborn");
        never.countDown();
    }

    @Test
    void a_rule_that_shares_another_sum_is_refused_with_both_sums() {
        assertRefused(
                "levy.rule.broken.other-sum",
                () -> call(LevyRule.split("generous", (total, all) -> List.of(total, 1L))),
                "generous",
                "lakeside",
                "100001 ≠ 100000");
    }

    @Test
    void a_rule_that_gives_no_number_or_a_negative_one_is_refused_with_the_participant() {
        assertRefused(
                "levy.rule.broken.no-number", () -> call(LevyRule.apportioned("odd", m -> Double.NaN)), "odd", "Asker");
        assertRefused("levy.rule.broken.negative", () -> call(LevyRule.apportioned("odd", m -> -1)), "odd", "Asker");
    }

    private static double deeper(Participant participant) {
        return participant.inhabitants() < 0 ? 0 : 1 + deeper(participant);
    }

    private static List<Share> call(LevyRule rule) {
        return new RuleCall(rule.key(), "lakeside", ForeignCall::answer)
                .answer(() -> rule.shares(BigDecimal.valueOf(100_000), Limits.NONE, PARTICIPANTS));
    }

    private static void assertRefused(String key, ThrowingCallable call, Object... named) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.reason().arguments()).contains(named);
        });
    }
}
