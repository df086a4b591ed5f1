package org.samband.server.plan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanId;

/** A plan as the API shows it. */
record PlanJson(
        PlanId id,
        String title,
        int year,
        int untilYear,
        String state,
        @Nullable String vision,
        @Nullable String goal,
        @Nullable PlanId amends,
        @Nullable PlanId follows,
        @Nullable Adoption adoption,
        int version) {

    static PlanJson of(Plan plan) {
        var on = plan.adoptedOn();
        var reference = plan.adoptedReference();
        return new PlanJson(
                plan.id(),
                plan.title(),
                plan.year(),
                plan.untilYear(),
                plan.state().key(),
                plan.vision(),
                plan.goal(),
                plan.amends(),
                plan.follows(),
                on == null ? null : new Adoption(on, reference),
                plan.version());
    }

    /** When a plan was adopted, and by what. */
    record Adoption(LocalDate on, @Nullable String reference) {}
}
