package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.samband.profile.DraftPlan.Element;
import org.samband.profile.PlanRule.Breach;

@SuppressWarnings("NullAway") // a plugin need not be compiled with null checks
class PlanRuleProblemsTests {

    @Test
    void a_rule_that_finds_what_does_not_fit_is_none() {
        assertThat(problems(PlanRule.each(
                        "somebody-answers", "activity", one -> one.responsible().isPresent())))
                .containsExactly(
                        "terminology() has no term for \"somebody-answers\" in en; add its four forms.",
                        "terminology() has no term for \"somebody-answers\" in fi; add its four forms.");
    }

    @Test
    void a_rule_that_throws_for_an_empty_plan_is_one() {
        assertThat(problems(PlanRule.of(
                        "first", plan -> List.of(Breach.of(plan.elements().getFirst())))))
                .anyMatch(problem ->
                        problem.startsWith("planRules(), \"first\", for an empty plan throws NoSuchElementException"));
    }

    @Test
    void a_rule_that_answers_nothing_is_one() {
        assertThat(problems(PlanRule.of("nothing", plan -> null)))
                .contains("planRules(), \"nothing\", for an empty plan returns null.");
    }

    @Test
    void a_rule_that_finds_fault_with_what_is_not_there_is_one() {
        assertThat(problems(PlanRule.of("far", plan -> List.of(new Breach(OptionalInt.of(7))))))
                .contains(
                        "planRules(), \"far\", for a full plan finds fault with the element 7, which the plan does not have.");
    }

    @Test
    void two_rules_of_one_key_are_one() {
        var rule = PlanRule.of("twice", plan -> List.of());

        assertThat(problems(rule, rule)).contains("planRules() has \"twice\" more than once.");
    }

    @Test
    void an_element_knows_what_stands_below_it() {
        var area = element(0, OptionalInt.empty(), "area");
        var plan = new DraftPlan(
                2031,
                2032,
                List.of(area, element(1, OptionalInt.of(0), "activity"), element(2, OptionalInt.empty(), "activity")));

        assertThat(plan.below(area)).extracting(Element::place).containsExactly(1);
        assertThat(plan.at("activity")).extracting(Element::place).containsExactly(1, 2);
    }

    private static Element element(int place, OptionalInt parent, String level) {
        return new Element(place, parent, level, "Shore", false, Optional.empty(), List.of());
    }

    private static List<String> problems(PlanRule... rules) {
        return ProfileProblems.in(new Lakeside() {
            @Override
            public List<PlanRule> planRules() {
                return List.of(rules);
            }
        });
    }
}
