package org.samband.server.reporting.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.ReportRoutes;
import org.samband.server.reporting.Route;
import org.samband.server.reporting.RouteId;
import org.samband.server.reporting.Treatment;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The routes of a plan's reports over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/plans/{plan}/routes")
@Allowed(Role.SECRETARIAT)
class RoutesApi {

    private final ReportRoutes routes;
    private final Plans plans;

    RoutesApi(ReportRoutes routes, Plans plans) {
        this.routes = routes;
        this.plans = plans;
    }

    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    @GetMapping
    Items<Shown> list(@PathVariable PlanId plan) {
        plans.get(plan);
        return Items.all(routes.of(plan).stream().map(Shown::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown lay(@PathVariable PlanId plan, @RequestBody Laid laid) {
        plans.get(plan);
        return Shown.of(routes.lay(laid.way(plan)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable PlanId plan, @PathVariable RouteId id) {
        routes.lift(plan, id);
    }

    /** What a client says of a route; without an element it is the whole plan's. */
    record Laid(
            @Nullable PlanElementId element,
            @Nullable String cycle,
            @Nullable BodyId body,
            @Nullable String treatment) {

        Route.Way way(PlanId plan) {
            if (body == null) {
                throw Refusal.at("body", "reporting.field-missing");
            }
            return new Route.Way(
                    plan,
                    element,
                    Objects.requireNonNullElse(cycle, ""),
                    body,
                    Treatment.find(Objects.requireNonNullElse(treatment, ""))
                            .orElseThrow(() -> Refusal.at("treatment", "reporting.treatment-unknown")));
        }
    }

    /** A route as the API shows it. */
    record Shown(
            RouteId id,
            @Nullable PlanElementId element,
            String cycle,
            BodyId body,
            Treatment treatment,
            @Nullable String text,
            @Nullable Integer line) {

        static Shown of(Route route) {
            return new Shown(
                    route.id(),
                    route.elementId(),
                    route.cycle(),
                    route.bodyId(),
                    route.treatment(),
                    route.text(),
                    route.line());
        }
    }
}
