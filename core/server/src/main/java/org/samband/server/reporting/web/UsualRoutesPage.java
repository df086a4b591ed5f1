package org.samband.server.reporting.web;

import java.util.List;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.reporting.ReportNames;
import org.samband.server.reporting.UsualRoutes;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.Settings;
import org.samband.server.web.Choice;
import org.samband.server.web.Flash;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat says to which bodies reports go as long as a plan says nothing itself. */
@Controller
@RequestMapping("/{alliance}/settings/routes")
@Allowed(Role.SECRETARIAT)
class UsualRoutesPage {

    private final UsualRoutes routes;
    private final Bodies bodies;
    private final ReportingCycles cycles;
    private final Settings settings;

    UsualRoutesPage(UsualRoutes routes, Bodies bodies, ReportingCycles cycles, Settings settings) {
        this.routes = routes;
        this.bodies = bodies;
        this.cycles = cycles;
        this.settings = settings;
    }

    @GetMapping
    String show(Model model, Texts texts) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("rows", rows(texts));
        model.addAttribute(
                "cycles",
                cycles.used().stream()
                        .map(cycle -> new Choice(cycle.key(), ReportNames.capital(texts.term(cycle.report()))))
                        .toList());
        model.addAttribute(
                "bodies",
                bodies.all().stream()
                        .map(body -> new Choice(body.name(), body.name()))
                        .toList());
        return "reporting/usual-routes";
    }

    private List<UsualRouteRow> rows(Texts texts) {
        var names = bodies.all();
        return routes.all().stream()
                .flatMap(usual -> names.stream()
                        .filter(body -> body.id().equals(usual.body()))
                        .map(body -> new UsualRouteRow(
                                usual.cycle(),
                                ReportNames.capital(texts.term(usual.cycle() + "-report")),
                                body.name(),
                                usual.treatment().key())))
                .toList();
    }

    @PostMapping
    String lay(
            @RequestParam String cycle,
            @RequestParam String body,
            @RequestParam String treatment,
            RedirectAttributes redirect) {
        settings.put(UsualRoutes.KEY, routes.change(UsualRoutes.place(cycle, body), new UsualRoutes.Told(treatment)));
        return back(redirect);
    }

    @PostMapping("/removal")
    String lift(@RequestParam String cycle, @RequestParam String body, RedirectAttributes redirect) {
        settings.put(UsualRoutes.KEY, PieceChange.without(UsualRoutes.place(cycle, body)));
        return back(redirect);
    }

    private static String back(RedirectAttributes redirect) {
        Flash.done(redirect, "alliance.settings-saved");
        return "redirect:/" + ThisAlliance.get().slug() + "/settings/routes";
    }
}
