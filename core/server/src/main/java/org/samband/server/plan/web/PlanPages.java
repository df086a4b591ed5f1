package org.samband.server.plan.web;

import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanRoutes;
import org.samband.server.plan.Plans;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of an alliance as pages. */
@Controller
@RequestMapping("/{alliance}/plans")
@PublishedOr
class PlanPages {

    private final Plans plans;
    private final PlanImports imports;
    private final AllianceProfiles profiles;
    private final ObjectProvider<PlanRoutes> routes;
    private final Access access;

    PlanPages(
            Plans plans,
            PlanImports imports,
            AllianceProfiles profiles,
            ObjectProvider<PlanRoutes> routes,
            Access access) {
        this.plans = plans;
        this.imports = imports;
        this.profiles = profiles;
        this.routes = routes;
        this.access = access;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String list(@PathVariable String alliance, Model model) {
        access.requirePublished(ThisAlliance.get().publishes());
        var secretariat = access.may(Role.SECRETARIAT);
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("edits", secretariat);
        model.addAttribute("imports", secretariat ? imports.open() : List.of());
        model.addAttribute(
                "plans",
                plans.all().stream()
                        .filter(plan -> Published.lets(access, plan))
                        .toList());
        return "plan/plans";
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable String alliance,
            @PathVariable PlanId id,
            @RequestParam(defaultValue = "document") String view,
            PlanFilter filter,
            Model model) {
        Published.get(plans, access, id);
        var form = List.of("timeline", "money").contains(view) ? view : "document";
        var insider = access.inside();
        var whole = insider ? plans.view(id) : plans.view(id).withoutStatuses();
        var lines = routes.stream().flatMap(each -> each.routesOf(id).stream()).toList();
        var bodies = new RoutedBodies(whole, lines);
        model.addAttribute(
                "page",
                new PlanPage(
                        whole,
                        profiles.current(),
                        "/" + alliance,
                        form,
                        filter,
                        bodies,
                        access.may(Role.SECRETARIAT),
                        insider));
        return "plan/" + form;
    }
}
