package org.samband.server.plan;

import java.util.List;
import org.samband.server.alliance.Publications;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The adopted plans, as the front page shows them. */
@Component
@Order(10)
class PublishedPlans implements Publications {

    private final Plans plans;

    PublishedPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Link> latest() {
        var base = "/" + ThisAlliance.get().slug() + "/plans/";
        return plans.all().stream()
                .filter(plan -> plan.state() == PlanState.ADOPTED)
                .limit(2)
                .map(plan -> new Link(plan.title(), base + plan.id().value()))
                .toList();
    }
}
