package org.samband.server.reporting.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.ReportRoutes;
import org.samband.server.reporting.Route.Way;
import org.samband.server.reporting.RouteId;
import org.samband.server.reporting.Treatment;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the secretariat says which bodies get reports on which parts of a plan. */
@Controller
@RequestMapping("/{alliance}/plans/{plan}/routes")
@Allowed(Role.SECRETARIAT)
class RoutePages {

    private final ReportRoutes routes;
    private final Plans plans;
    private final Bodies bodies;
    private final AllianceProfiles profiles;
    private final ReportingCycles cycles;

    RoutePages(ReportRoutes routes, Plans plans, Bodies bodies, AllianceProfiles profiles, ReportingCycles cycles) {
        this.routes = routes;
        this.plans = plans;
        this.bodies = bodies;
        this.profiles = profiles;
        this.cycles = cycles;
    }

    @GetMapping
    String show(@PathVariable PlanId plan, Model model) {
        model.addAttribute(
                "page",
                new RoutesPage(plans.view(plan), routes.of(plan), bodies.all(), profiles.current(), cycles.used()));
        return "reporting/routes";
    }

    @PostMapping
    String lay(
            @PathVariable String alliance,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable PlanElementId element,
            @RequestParam String cycle,
            @RequestParam BodyId body,
            @RequestParam String treatment,
            RedirectAttributes redirect) {
        var does = Treatment.find(treatment).orElseThrow(() -> Refusal.at("treatment", "reporting.treatment-unknown"));
        routes.lay(new Way(plans.get(plan).id(), element, cycle, body, does));
        Flash.done(redirect, "reporting.routes.added");
        return "redirect:/" + alliance + "/plans/" + plan.value() + "/routes";
    }

    @PostMapping("/{id}/removal")
    String lift(
            @PathVariable String alliance,
            @PathVariable PlanId plan,
            @PathVariable RouteId id,
            RedirectAttributes redirect) {
        routes.lift(plan, id);
        Flash.done(redirect, "reporting.routes.lifted");
        return "redirect:/" + alliance + "/plans/" + plan.value() + "/routes";
    }
}
