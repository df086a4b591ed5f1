package org.samband.server.plan.web;

import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanState;
import org.samband.server.plan.Plans;

/** Which plans anyone may read: those that were adopted, where the alliance publishes. */
final class Published {

    private Published() {}

    static boolean is(Plan plan) {
        return settled(plan) && ThisAlliance.get().publishes();
    }

    /** Tells whether the one who asks may read a plan. */
    static boolean lets(Access access, Plan plan) {
        return access.lets(settled(plan), is(plan));
    }

    private static boolean settled(Plan plan) {
        return plan.state() == PlanState.ADOPTED || plan.state() == PlanState.SUPERSEDED;
    }

    /** Returns a plan that the one who asks may read, or refuses as unknown. */
    static Plan get(Plans plans, Access access, PlanId id) {
        var plan = plans.get(id);
        access.requirePublished(settled(plan), is(plan));
        return plan;
    }
}
