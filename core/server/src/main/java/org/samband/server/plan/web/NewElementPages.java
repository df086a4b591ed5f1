package org.samband.server.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
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

/** The adding of elements to a plan. */
@Controller
@RequestMapping("/{alliance}/plans/{planId}/elements")
@Allowed(Role.SECRETARIAT)
class NewElementPages {

    private final Plans plans;
    private final PlanElements elements;
    private final AllianceProfiles profiles;

    NewElementPages(Plans plans, PlanElements elements, AllianceProfiles profiles) {
        this.plans = plans;
        this.elements = elements;
        this.profiles = profiles;
    }

    @GetMapping("/new")
    String form(
            @PathVariable String alliance,
            @PathVariable PlanId planId,
            @RequestParam(required = false) @Nullable PlanElementId parent,
            Model model) {
        return form(model, alliance, planId, parent, "", Mistakes.none());
    }

    @PostMapping
    String add(
            @PathVariable String alliance,
            @PathVariable PlanId planId,
            @RequestParam(required = false) @Nullable PlanElementId parent,
            @RequestParam String level,
            @RequestParam String title,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var added = elements.add(planId, level, parent, null, ElementContent.titled(title.strip()));
            Flash.done(redirect, "plan.element.added");
            return "redirect:/" + alliance + "/elements/" + added.id().value() + "/edit";
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return form(model, alliance, planId, parent, title, Mistakes.of(refusal));
        }
    }

    private String form(
            Model model,
            String alliance,
            PlanId planId,
            @Nullable PlanElementId parent,
            String title,
            Mistakes mistakes) {
        var above = parent == null ? null : elements.get(parent);
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("plan", plans.get(planId));
        model.addAttribute("parent", above);
        model.addAttribute("levels", levels(above));
        model.addAttribute("typed", title);
        model.addAttribute("mistakes", mistakes);
        return "plan/element-new";
    }

    private List<String> levels(@Nullable PlanElement above) {
        var structure = profiles.current().planStructure();
        return structure.levels().stream()
                .map(Level::key)
                .filter(level -> above == null || structure.allows(level, above.level()))
                .toList();
    }
}
