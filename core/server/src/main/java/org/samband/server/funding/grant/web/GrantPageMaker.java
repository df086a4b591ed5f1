package org.samband.server.funding.grant.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.funding.Said;
import org.samband.server.funding.grant.GrantApplicationId;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.plan.PlanState;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Resource;
import org.samband.server.plan.Resources;
import org.samband.server.rule.Role;
import org.samband.server.web.Choice;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Component;

/** Gathers what the pages of applications show. */
@Component
class GrantPageMaker {

    private final GrantApplications applications;
    private final Plans plans;
    private final Resources resources;
    private final Access access;
    private final Clock clock;

    GrantPageMaker(GrantApplications applications, Plans plans, Resources resources, Access access, Clock clock) {
        this.applications = applications;
        this.plans = plans;
        this.resources = resources;
        this.access = access;
        this.clock = clock;
    }

    GrantPage all(GrantForm form, Texts texts) {
        var edits = access.may(Role.SECRETARIAT);
        return new GrantPage(
                applications.all(),
                null,
                null,
                edits ? choices(texts) : List.of(),
                form,
                GrantTyped.NOTHING,
                edits,
                LocalDate.now(clock));
    }

    GrantPage one(GrantApplicationId id, GrantForm form, GrantTyped typed, Texts texts) {
        var one = applications.get(id);
        var resource = one.request().resourceId();
        var meant = resource == null
                ? null
                : resources.find(resource).map(it -> said(it, texts)).orElse(null);
        return new GrantPage(
                List.of(), one, meant, List.of(), form, typed, access.may(Role.SECRETARIAT), LocalDate.now(clock));
    }

    /** The resources of the latest plan that is not replaced; an earlier one is chosen nowhere. */
    private List<Choice> choices(Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "–"));
        plans.all().stream()
                .filter(plan -> plan.state() != PlanState.SUPERSEDED)
                .findFirst()
                .map(plan -> plans.view(plan.id()))
                .ifPresent(view -> view.resources().forEach(resource -> choices.add(choice(view, resource, texts))));
        return choices;
    }

    private static Choice choice(PlanView view, Resource resource, Texts texts) {
        var element = resource.elementId();
        var title = element == null
                ? view.plan().title()
                : view.element(element).map(it -> it.title()).orElse("");
        return new Choice(resource.id().value().toString(), title + ": " + said(resource, texts));
    }

    private static String said(Resource resource, Texts texts) {
        var giver = resource.grant().giver();
        return Said.amount(resource.amount(), false, texts)
                + (giver == null ? "" : ", " + giver)
                + " ("
                + Said.certainty(resource.grant().certainty(), texts)
                + ")";
    }
}
