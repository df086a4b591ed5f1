package org.samband.server.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanSubmissions;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan from draft to adopted, and the versions after it. */
@Controller
@RequestMapping("/{alliance}/plans")
@Allowed(Role.SECRETARIAT)
class PlanVersions {

    private final Plans plans;
    private final PlanSubmissions submissions;

    PlanVersions(Plans plans, PlanSubmissions submissions) {
        this.plans = plans;
        this.submissions = submissions;
    }

    @GetMapping("/new")
    String form(@PathVariable String alliance, Model model) {
        return form(model, alliance, "", Mistakes.none());
    }

    @PostMapping
    String begin(
            @PathVariable String alliance,
            @RequestParam String title,
            @RequestParam int year,
            Model model,
            HttpServletResponse response) {
        try {
            return page(alliance, plans.begin(title, year).id());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return form(model, alliance, title, Mistakes.of(refusal));
        }
    }

    @GetMapping("/{id}/versions")
    String versions(@PathVariable String alliance, @PathVariable PlanId id, Model model) {
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("laid", submissions.of(id));
        return "plan/versions";
    }

    @PostMapping("/{id}/submissions")
    String lay(
            @PathVariable String alliance,
            @PathVariable PlanId id,
            @RequestParam BodyId body,
            @RequestParam(required = false) @Nullable String proposal,
            RedirectAttributes redirect) {
        submissions.lay(id, body, proposal);
        Flash.done(redirect, "case.laid.done");
        return "redirect:/" + alliance + "/plans/" + id.value() + "/versions";
    }

    @PostMapping("/{id}/description")
    String describe(
            @PathVariable String alliance,
            @PathVariable PlanId id,
            @RequestParam int version,
            @RequestParam String title,
            @RequestParam(required = false) @Nullable String vision,
            @RequestParam(required = false) @Nullable String goal) {
        plans.describe(id, version, title, filled(vision), filled(goal));
        return page(alliance, id);
    }

    @PostMapping("/{id}/proposal")
    String propose(@PathVariable String alliance, @PathVariable PlanId id, RedirectAttributes redirect) {
        plans.propose(id);
        Flash.done(redirect, "plan.versions.proposed");
        return page(alliance, id);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable String alliance, @PathVariable PlanId id, RedirectAttributes redirect) {
        plans.withdraw(id);
        Flash.done(redirect, "plan.versions.withdrawn");
        return page(alliance, id);
    }

    @PostMapping("/{id}/adoption")
    String adopt(
            @PathVariable String alliance,
            @PathVariable PlanId id,
            @RequestParam LocalDate on,
            @RequestParam String reference,
            RedirectAttributes redirect) {
        plans.adopt(id, on, reference);
        Flash.done(redirect, "plan.versions.adopted");
        return page(alliance, id);
    }

    @PostMapping("/{id}/amendments")
    String amend(@PathVariable String alliance, @PathVariable PlanId id) {
        return page(alliance, plans.amend(id).id());
    }

    @PostMapping("/{id}/successors")
    String next(
            @PathVariable String alliance,
            @PathVariable PlanId id,
            @RequestParam int year,
            @RequestParam String title) {
        return page(alliance, plans.next(id, year, title).id());
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable String alliance, @PathVariable PlanId id, RedirectAttributes redirect) {
        var title = plans.get(id).title();
        plans.remove(id);
        Flash.done(redirect, "plan.element.removed", title);
        return "redirect:/" + alliance + "/plans";
    }

    private static String form(Model model, String alliance, String title, Mistakes mistakes) {
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("typed", title);
        model.addAttribute("mistakes", mistakes);
        return "plan/new";
    }

    private static String page(String alliance, PlanId id) {
        return "redirect:/" + alliance + "/plans/" + id.value();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
