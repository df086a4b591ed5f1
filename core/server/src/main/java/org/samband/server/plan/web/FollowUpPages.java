package org.samband.server.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.FollowUpSheet;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grid in which a plan is followed up, and the saving of one row or of all of them. */
@Controller
@RequestMapping("/{alliance}/follow-up")
@Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR})
class FollowUpPages {

    private final Plans plans;
    private final PlanElements elements;
    private final FollowUp followUp;
    private final FollowUpSheet sheet;
    private final FollowUpGrids grids;
    private final Access access;

    FollowUpPages(
            Plans plans,
            PlanElements elements,
            FollowUp followUp,
            FollowUpSheet sheet,
            FollowUpGrids grids,
            Access access) {
        this.plans = plans;
        this.elements = elements;
        this.followUp = followUp;
        this.sheet = sheet;
        this.grids = grids;
        this.access = access;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String grid(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable PlanId plan,
            @RequestParam(required = false) @Nullable String period,
            Model model) {
        var all = plans.all();
        model.addAttribute("home", "/" + alliance);
        if (plan == null && all.isEmpty()) {
            return "plan/follow-up-empty";
        }
        model.addAttribute("grid", grids.grid(all, plan, period));
        return "plan/follow-up";
    }

    @PostMapping
    String save(
            @PathVariable String alliance,
            @RequestParam PlanId plan,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var saved = sheet.say(plan, period, TypedWords.of(form), this::requireMine);
            Flash.done(redirect, "plan.follow.saved", saved.size());
        } catch (Refusal refusal) {
            return again(alliance, plan, period, form, refusal, model, response);
        }
        return back(alliance, plan, period);
    }

    @PostMapping("/unchanged")
    String unchanged(
            @PathVariable String alliance,
            @RequestParam PlanId plan,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable List<PlanElementId> same,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            sheet.say(plan, period, TypedWords.of(form), this::requireMine);
        } catch (Refusal refusal) {
            return again(alliance, plan, period, form, refusal, model, response);
        }
        var view = plans.view(plan);
        var chosen = view.elements().stream()
                .filter(element -> same == null || same.contains(element.id()))
                .filter(element -> followUp.follows(element.level()))
                .filter(grids.mine())
                .map(PlanElement::id)
                .toList();
        var left = followUp.unchanged(view.plan(), chosen, period);
        if (left.isEmpty()) {
            Flash.done(redirect, "plan.follow.unchanged-done", chosen.size());
        } else {
            Flash.warning(redirect, "plan.follow.unchanged-left", chosen.size() - left.size(), left.size());
        }
        return back(alliance, plan, period);
    }

    @PostMapping("/{id}")
    String row(
            @PathVariable PlanElementId id,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        var element = elements.get(id);
        requireMine(element);
        model.addAttribute("id", id.value().toString());
        model.addAttribute("mistakes", Mistakes.none());
        try {
            var said = sheet.say(element.planId(), period, List.of(TypedWords.of(form, id)), this::requireMine);
            model.addAttribute("saved", !said.isEmpty());
        } catch (Refusal refusal) {
            model.addAttribute("mistakes", Mistakes.of(refusal));
            model.addAttribute("saved", false);
        }
        model.addAttribute("now", now(id, period).orElse(null));
        return "plan/follow-up-saved";
    }

    private Optional<StatusUpdate> now(PlanElementId id, String period) {
        return followUp.history(id).stream()
                .filter(update -> update.period().equals(period))
                .findFirst();
    }

    /** Shows the grid again with what was typed; where somebody else wrote meanwhile, saving it anew is deliberate. */
    private String again(
            String alliance,
            PlanId plan,
            String period,
            MultiValueMap<String, String> form,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        if (refusal.mistakes().isEmpty()) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("grid", grids.again(plan, period, sheet.changed(TypedWords.of(form)), Mistakes.of(refusal)));
        return "plan/follow-up";
    }

    private String back(String alliance, PlanId plan, String period) {
        return "redirect:/" + alliance + "/follow-up?plan=" + plan.value() + "&period=" + followUp.period(period);
    }

    private void requireMine(PlanElement element) {
        access.require(grids.mine().test(element));
    }
}
