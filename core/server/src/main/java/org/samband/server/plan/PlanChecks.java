package org.samband.server.plan;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.samband.profile.DraftPlan;
import org.samband.profile.PlanRule;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plugin.ProfileCode;
import org.samband.server.web.Message;
import org.samband.server.web.TermSaid;
import org.springframework.stereotype.Component;

/** Asks the rules that the profile has for plans what does not fit in one that is not adopted; a rule that fails is said too. */
@Component
public class PlanChecks {

    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final int MOST = 100;

    private final AllianceProfiles profiles;

    PlanChecks(AllianceProfiles profiles) {
        this.profiles = profiles;
    }

    /** Returns what the rules find, or nothing once the plan is adopted. */
    public List<Finding> of(PlanView plan) {
        var state = plan.plan().state();
        var rules = profiles.current().planRules();
        if (rules.isEmpty() || state == PlanState.ADOPTED || state == PlanState.SUPERSEDED) {
            return List.of();
        }
        var draft = draft(plan);
        var code = profiles.code();
        return rules.stream()
                .flatMap(rule -> findings(rule, plan, draft, code).stream())
                .toList();
    }

    private static List<Finding> findings(PlanRule rule, PlanView plan, DraftPlan draft, ProfileCode code) {
        var said = new TermSaid(rule.key());
        try {
            return code
                    .answer(rule.key(), LONGEST, () -> List.copyOf(rule.check().apply(draft)))
                    .stream()
                    .limit(MOST)
                    .map(breach -> finding(rule, said, element(plan, breach.element())))
                    .toList();
        } catch (TimeoutException | ExecutionException _) {
            return List.of(new Finding(
                    rule.key(),
                    Optional.empty(),
                    Message.of(
                            "plan.check.rule-failed", said, ThisAlliance.get().profile())));
        }
    }

    private static Finding finding(PlanRule rule, TermSaid said, Optional<PlanElement> element) {
        return new Finding(
                rule.key(),
                element.map(PlanElement::id),
                element.map(each -> Message.of("plan.check.rule-of", each.title(), said))
                        .orElseGet(() -> Message.of("plan.check.rule", said)));
    }

    /** A place that the plan does not have is none. */
    private static Optional<PlanElement> element(PlanView plan, OptionalInt place) {
        return place.isPresent()
                        && place.getAsInt() >= 0
                        && place.getAsInt() < plan.elements().size()
                ? Optional.of(plan.elements().get(place.getAsInt()))
                : Optional.empty();
    }

    private static DraftPlan draft(PlanView plan) {
        var elements = plan.elements();
        var places = new HashMap<PlanElementId, Integer>();
        IntStream.range(0, elements.size())
                .forEach(place -> places.put(elements.get(place).id(), place));
        return new DraftPlan(
                plan.plan().year(),
                plan.plan().untilYear(),
                elements.stream()
                        .map(element -> new DraftPlan.Element(
                                Objects.requireNonNull(places.get(element.id())),
                                parent(element, places),
                                element.level(),
                                element.title(),
                                element.content().schedule() != null,
                                Optional.ofNullable(element.content().responsible()),
                                plan.resources(element.id()).stream()
                                        .map(PlanChecks::fund)
                                        .toList()))
                        .toList());
    }

    private static OptionalInt parent(PlanElement element, HashMap<PlanElementId, Integer> places) {
        var place = element.parentId() == null ? null : places.get(element.parentId());
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static DraftPlan.Fund fund(Resource resource) {
        var amount = resource.grant().amount();
        var units = amount.kind() == Amount.Kind.AMOUNT ? amount.from() : null;
        return new DraftPlan.Fund(
                units == null ? OptionalLong.empty() : OptionalLong.of(units),
                Optional.ofNullable(resource.grant().source()),
                Optional.ofNullable(resource.grant().certainty()));
    }

    /**
     * Something that does not fit.
     *
     * @param rule the key of the rule that found it
     * @param element the element that it is about, or empty where it is the plan as a whole
     */
    public record Finding(String rule, Optional<PlanElementId> element, Message what) {}
}
