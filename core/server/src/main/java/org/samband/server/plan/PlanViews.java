package org.samband.server.plan;

import org.springframework.stereotype.Component;

/** Loads plans with all that is in them. */
@Component
class PlanViews {

    private final ElementRows elements;
    private final TextRows texts;
    private final ResourceRows resources;
    private final StatusRows statuses;

    PlanViews(ElementRows elements, TextRows texts, ResourceRows resources, StatusRows statuses) {
        this.elements = elements;
        this.texts = texts;
        this.resources = resources;
        this.statuses = statuses;
    }

    PlanView load(Plan plan) {
        return new PlanView(
                plan,
                elements.findByPlanIdOrderByPosition(plan.id()),
                texts.findByPlanIdOrderByPosition(plan.id()),
                resources.findByPlanIdOrderByPosition(plan.id()),
                statuses.lastOfEachPeriod(plan.id()));
    }
}
