package org.samband.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Tries the rules that a profile has for plans on an empty plan and on one with an element of each level. */
final class PlanRuleProblems {

    private final ProfileKeys keys;
    private final PlanStructure structure;
    private final Findings findings;

    PlanRuleProblems(ProfileKeys keys, PlanStructure structure, Findings findings) {
        this.keys = keys;
        this.structure = structure;
        this.findings = findings;
    }

    void find(List<? extends @Nullable PlanRule> answer) {
        List<PlanRule> rules = findings.entries("planRules()", answer, 30);
        keys.add("plan rule", "planRules()", rules.stream().map(PlanRule::key));
        for (PlanRule rule : rules) {
            tryOut(rule, "an empty plan", new DraftPlan(2031, 2031, List.of()));
            tryOut(rule, "a bare plan", plan(false));
            tryOut(rule, "a full plan", plan(true));
        }
    }

    private void tryOut(PlanRule rule, String name, DraftPlan plan) {
        String place = "planRules(), \"" + rule.key() + "\", for " + name;
        findings.answer(place, () -> rule.check().apply(plan))
                .ifPresent(breaches -> breaches.stream()
                        .filter(breach -> breach.element().isPresent())
                        .filter(breach -> breach.element().getAsInt() < 0
                                || breach.element().getAsInt()
                                        >= plan.elements().size())
                        .findFirst()
                        .ifPresent(breach -> findings.add(
                                "%s finds fault with the element %d, which the plan does not have.",
                                place, breach.element().getAsInt())));
    }

    private DraftPlan plan(boolean full) {
        List<DraftPlan.Element> elements = new ArrayList<>();
        for (Level level : structure.levels()) {
            int place = elements.size();
            elements.add(new DraftPlan.Element(
                    place,
                    place == 0 ? OptionalInt.empty() : OptionalInt.of(place - 1),
                    level.key(),
                    "Clean the shore",
                    full,
                    full ? Optional.of("The secretariat") : Optional.empty(),
                    full
                            ? List.of(new DraftPlan.Fund(OptionalLong.of(100), Optional.empty(), Optional.empty()))
                            : List.of()));
        }
        return new DraftPlan(2031, 2031, elements);
    }
}
