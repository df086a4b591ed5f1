package org.samband.profile;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A rule for plans: a pure function from a plan that is not adopted yet to what does not fit. It hinders nobody; who writes the
 * plan reads what it finds.
 *
 * <p>{@code PlanRule.each("somebody-answers", "activity", activity -> activity.responsible().isPresent())} finds the activities
 * for which nobody answers. Called each time a draft is shown, within half a second.
 *
 * @param key the rule's key, a concept of the terminology whose words are the rule: {@code somebody answers for each activity}
 * @param check returns what does not fit; empty where all is well
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record PlanRule(String key, Function<DraftPlan, List<Breach>> check) {

    /** Returns a rule by code of the profile. */
    public static PlanRule of(String key, Function<DraftPlan, List<Breach>> check) {
        return new PlanRule(key, check);
    }

    /** Returns the rule that something holds for each element of a level. */
    public static PlanRule each(String key, String level, Predicate<DraftPlan.Element> holds) {
        return of(
                key,
                plan -> plan.at(level).stream()
                        .filter(holds.negate())
                        .map(Breach::of)
                        .toList());
    }

    /** Tells whether the other is the rule of the same key; what code does cannot be compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanRule rule && rule.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(key);
    }

    /**
     * A place where a rule is broken.
     *
     * @param element the place of the element that breaks it, or empty where it is the plan as a whole
     */
    public record Breach(OptionalInt element) {

        /** Returns a breach by one element. */
        public static Breach of(DraftPlan.Element element) {
            return new Breach(OptionalInt.of(element.place()));
        }

        /** Returns a breach by the plan as a whole. */
        public static Breach ofAll() {
            return new Breach(OptionalInt.empty());
        }
    }
}
