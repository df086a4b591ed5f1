package org.samband.server.examples;

import java.util.List;
import java.util.Objects;
import org.samband.server.examples.ExampleManifest.ExampleGrant;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Resource;
import org.springframework.stereotype.Component;

/** Notes what money an example's latest plan says is asked for; no source says how much. */
@Component
class ExampleGrants {

    private final Plans plans;
    private final GrantApplications applications;

    ExampleGrants(Plans plans, GrantApplications applications) {
        this.plans = plans;
        this.applications = applications;
    }

    void fill(ExampleManifest manifest) {
        Objects.requireNonNullElse(manifest.grants(), List.<ExampleGrant>of()).forEach(this::ask);
    }

    private void ask(ExampleGrant example) {
        var plan = plans.view(plans.all().getFirst().id());
        var element = plan.elements().stream()
                .filter(each -> each.title().equals(example.element()))
                .map(PlanElement::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no element \"" + example.element() + "\"."));
        var money = plan.resources().stream()
                .filter(resource -> isAskedOf(example.funder(), resource, element))
                .map(Resource::id)
                .findFirst()
                .orElse(null);
        applications.plan(new GrantApplication.Request(example.funder(), example.purpose(), null, null, false, money));
    }

    private static boolean isAskedOf(String funder, Resource resource, PlanElementId element) {
        return element.equals(resource.elementId())
                && resource.amount().from() == null
                && Objects.requireNonNullElse(resource.grant().giver(), funder).contains(funder);
    }
}
