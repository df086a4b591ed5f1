package org.samband.server.funding.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Resource;
import org.springframework.stereotype.Component;

/** The allocations of a budget as its plan says them now: one for each of the plan's resources. */
@Component
class PlanLines {

    private final Plans plans;

    PlanLines(Plans plans) {
        this.plans = plans;
    }

    Optional<PlanView> plan(Budget budget) {
        return Optional.ofNullable(budget.planId()).map(plans::view);
    }

    List<BudgetLine> of(Budget budget, PlanView plan) {
        Map<PlanElementId, PlanElement> elements =
                plan.elements().stream().collect(Collectors.toMap(PlanElement::id, element -> element));
        var lines = new ArrayList<BudgetLine>();
        for (var resource : plan.resources()) {
            var element = Optional.ofNullable(resource.elementId()).map(elements::get);
            lines.add(BudgetLine.derived(
                    budget.id(),
                    element.map(Post::of).orElseGet(() -> new Post(budget.id().value())),
                    lines.size() + 1,
                    LineKind.ALLOCATION,
                    element.map(PlanElement::title).orElse(plan.plan().title()),
                    money(resource),
                    resource.id()));
        }
        return lines;
    }

    private static Money money(Resource resource) {
        var grant = resource.grant();
        return new Money(
                grant.amount(),
                grant.source(),
                grant.certainty(),
                grant.giver(),
                grant.restricted(),
                resource.elementId(),
                null);
    }
}
