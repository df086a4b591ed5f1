package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samband.profile.levy.LevyRule;

class LevyProblemsTests {

    @Test
    void rules_of_every_form_have_none() {
        assertThat(ProfileProblems.in(profile(LevyRule.ratePerInhabitant("assembly-fee"))))
                .containsExactly(
                        "terminology() has no term for \"assembly-fee\" in en; add its four forms.",
                        "terminology() has no term for \"assembly-fee\" in fi; add its four forms.");
        assertThat(problems(
                        LevyRule.ratePerInhabitant("a"),
                        LevyRule.fixed("b"),
                        LevyRule.apportionedPerInhabitant("c"),
                        LevyRule.apportionedEqually("d").inHours(),
                        LevyRule.apportionedByAgreement("e"),
                        LevyRule.apportionedPerInhabitant("f").equallyBetweenKinds(),
                        LevyRule.apportioned("g", m -> Math.sqrt(m.inhabitants())),
                        LevyRule.ratePerAgreedUnit("h").atLeast(5).atMost(10)))
                .isEmpty();
    }

    @Test
    void two_rules_of_one_key_are_one() {
        assertThat(problems(LevyRule.fixed("a"), LevyRule.fixed("a")))
                .containsExactly("levyRules() has \"a\" more than once.");
    }

    @Test
    void a_rule_that_throws_is_one() {
        assertThat(problems(LevyRule.rate("a", m -> {
                    throw new IllegalStateException("no basis today");
                })))
                .containsExactly("levyRules(), \"a\", throws IllegalStateException: no basis today");
    }

    @Test
    void a_rule_that_gives_no_number_or_a_negative_one_is_one() {
        assertThat(problems(LevyRule.rate("a", m -> Double.NaN), LevyRule.apportioned("b", m -> -m.inhabitants())))
                .containsExactly(
                        "levyRules(), \"a\", gives no number for Sample 1.",
                        "levyRules(), \"b\", gives a negative number for Sample 1.");
    }

    @Test
    void a_rule_that_shares_another_sum_is_one() {
        assertThat(problems(LevyRule.split(
                        "a",
                        (total, all) ->
                                all.stream().map(each -> total / all.size()).toList())))
                .containsExactly("levyRules(), \"a\", gives shares that do not make the total: 100000005 ≠ 100000007.");
    }

    @Test
    void a_rule_that_looks_at_the_order_is_one() {
        assertThat(problems(LevyRule.split(
                        "a",
                        (total, all) -> Stream.concat(
                                        Stream.of(total), all.stream().skip(1).map(each -> 0L))
                                .toList())))
                .containsExactly("levyRules(), \"a\", gives other shares when the participants come in another order.");
    }

    @Test
    void a_rule_that_remembers_is_one() {
        var asked = new AtomicInteger();
        assertThat(problems(LevyRule.rate("a", m -> asked.incrementAndGet())))
                .containsExactly(
                        "levyRules(), \"a\", gives other shares the second time; it must not depend on time, state or chance.");
    }

    @Test
    void a_rule_that_never_answers_is_one() {
        var never = new CountDownLatch(1);
        assertThat(problems(LevyRule.rate("a", m -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return 1;
                })))
                .containsExactly("levyRules(), \"a\", gives no answer within 2 seconds.");
    }

    private static List<String> problems(LevyRule... rules) {
        return ProfileProblems.in(profile(rules)).stream()
                .filter(problem -> !problem.startsWith("terminology()"))
                .toList();
    }

    private static Lakeside profile(LevyRule... rules) {
        return new Lakeside() {
            @Override
            public List<LevyRule> levyRules() {
                return List.of(rules);
            }
        };
    }
}
