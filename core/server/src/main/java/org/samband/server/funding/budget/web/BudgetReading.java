package org.samband.server.funding.budget.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.samband.server.access.Access;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Component;

/** Gathers what the page of a budget shows. */
@Component
class BudgetReading {

    private final ReadableBudgets budgets;
    private final Plans plans;
    private final Access access;

    BudgetReading(ReadableBudgets budgets, Plans plans, Access access) {
        this.budgets = budgets;
        this.plans = plans;
        this.access = access;
    }

    BudgetPage page(BudgetId id) {
        var view = budgets.view(id);
        var plan = view.budget().planId();
        return new BudgetPage(
                view,
                plan == null
                        ? Map.of()
                        : plans.view(plan).elements().stream()
                                .collect(Collectors.toMap(PlanElement::id, PlanElement::title)),
                access.may(Role.SECRETARIAT));
    }
}
