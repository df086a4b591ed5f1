package org.samband.server.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.server.access.Access;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanState;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.springframework.stereotype.Controller;
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
    private final ReportingCycles cycles;
    private final Access access;
    private final Clock clock;

    FollowUpPages(
            Plans plans, PlanElements elements, FollowUp followUp, ReportingCycles cycles, Access access, Clock clock) {
        this.plans = plans;
        this.elements = elements;
        this.followUp = followUp;
        this.cycles = cycles;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
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
        var view = plans.view(plan == null ? current(all).id() : plan);
        var periods = periods(view.plan());
        var chosen = period == null || period.isBlank() ? last(periods) : followUp.period(period);
        var secretariat = access.may(Role.SECRETARIAT);
        model.addAttribute(
                "grid",
                new FollowUpGrid(
                        view,
                        chosen,
                        periods,
                        all,
                        "/" + alliance,
                        secretariat,
                        FollowUpGrid.groups(
                                view, chosen, element -> followUp.follows(element.level()), mine(secretariat))));
        return "plan/follow-up";
    }

    @PostMapping
    String save(
            @PathVariable String alliance,
            @RequestParam PlanId plan,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        var saved = saveTyped(plan, period, form);
        Flash.done(redirect, "plan.follow.saved", saved);
        return "redirect:/" + alliance + "/follow-up?plan=" + plan.value() + "&period=" + period;
    }

    @PostMapping("/unchanged")
    String unchanged(
            @PathVariable String alliance,
            @RequestParam PlanId plan,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable List<PlanElementId> same,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        saveTyped(plan, period, form);
        var view = plans.view(plan);
        var secretariat = access.may(Role.SECRETARIAT);
        var chosen = view.elements().stream()
                .filter(element -> same == null || same.contains(element.id()))
                .filter(element -> followUp.follows(element.level()))
                .filter(mine(secretariat))
                .map(PlanElement::id)
                .toList();
        var left = followUp.unchanged(view.plan(), chosen, period);
        if (left.isEmpty()) {
            Flash.done(redirect, "plan.follow.unchanged-done", chosen.size());
        } else {
            Flash.warning(redirect, "plan.follow.unchanged-left", chosen.size() - left.size(), left.size());
        }
        return "redirect:/" + alliance + "/follow-up?plan=" + plan.value() + "&period=" + period;
    }

    @PostMapping("/{id}")
    String row(
            @PathVariable PlanElementId id,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        var element = elements.get(id);
        requireMine(element);
        var typed = TypedStatus.of(form, id);
        if (typed.status().isEmpty()) {
            model.addAttribute("said", null);
        } else {
            model.addAttribute("said", followUp.say(id, period, typed.required(), typed.text(), typed.number()));
        }
        return "plan/follow-up-saved";
    }

    private int saveTyped(PlanId plan, String period, MultiValueMap<String, String> form) {
        var saved = 0;
        var view = plans.view(plan);
        for (var element : view.elements()) {
            var typed = TypedStatus.of(form, element.id());
            if (typed.changes(view.status(element.id(), period).orElse(null))) {
                requireMine(element);
                followUp.say(element.id(), period, typed.required(), typed.text(), typed.number());
                saved++;
            }
        }
        return saved;
    }

    private void requireMine(PlanElement element) {
        access.require(mine(access.may(Role.SECRETARIAT)).test(element));
    }

    private Predicate<PlanElement> mine(boolean secretariat) {
        var me = access.actor().id();
        return element -> secretariat || element.answeredBy(me);
    }

    private List<Period> periods(Plan plan) {
        var periods = new ArrayList<Period>();
        for (var cycle : cycles.used()) {
            for (int year = plan.year(); year <= plan.untilYear(); year++) {
                periods.addAll(cycle.periodsOf(year));
            }
        }
        return periods;
    }

    /** Returns the last period of the usual cycle that has begun. */
    private Period last(List<Period> periods) {
        var today = LocalDate.now(clock);
        var usual = periods.getFirst().cycle();
        return periods.stream()
                .filter(period -> period.cycle().equals(usual) && !period.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(periods.getFirst());
    }

    private static Plan current(List<Plan> all) {
        return all.stream()
                .min(Comparator.comparing((Plan plan) -> plan.state() != PlanState.ADOPTED))
                .orElseThrow();
    }
}
