package org.samband.server.funding.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.body.BodyId;
import org.samband.server.funding.MoneyFiles;
import org.samband.server.funding.MoneyTexts;
import org.samband.server.funding.budget.BudgetDocument;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.funding.budget.BudgetSubmissions;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.funding.budget.Without;
import org.samband.server.meeting.Submissions.Laid;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Choice;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of budgets, from the draft to the version that was adopted. */
@Controller
@RequestMapping("/{alliance}/funding/budgets")
@Allowed(Role.SECRETARIAT)
class BudgetPages {

    private final Budgets budgets;
    private final BudgetSubmissions submissions;
    private final BudgetReading reading;
    private final ReadableBudgets readable;
    private final Plans plans;
    private final Schemes schemes;
    private final MoneyTexts texts;
    private final MoneyFiles files;
    private final Access access;

    BudgetPages(
            Budgets budgets,
            BudgetSubmissions submissions,
            BudgetReading reading,
            ReadableBudgets readable,
            Plans plans,
            Schemes schemes,
            MoneyTexts texts,
            MoneyFiles files,
            Access access) {
        this.budgets = budgets;
        this.submissions = submissions;
        this.reading = reading;
        this.readable = readable;
        this.plans = plans;
        this.schemes = schemes;
        this.texts = texts;
        this.files = files;
        this.access = access;
    }

    @GetMapping
    @Allowed
    String list(Model model) {
        return list(model, "", Mistakes.none());
    }

    @PostMapping
    String begin(
            @RequestParam String title,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanId plan,
            @RequestParam(required = false) @Nullable SchemeId scheme,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:"
                    + at(budgets.begin(scheme, year == null ? 0 : year, title, plan)
                            .id());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return list(model, title, Mistakes.of(refusal));
        }
    }

    @GetMapping("/{id:[^.]+}")
    @Allowed
    String show(@PathVariable BudgetId id, Model model) {
        model.addAttribute("page", reading.page(id));
        model.addAttribute("laid", access.inside() ? submissions.of(id) : Laid.nowhere());
        return "funding/budget";
    }

    @GetMapping("/{id:[^.]+}.{format:[a-z]+}")
    @Allowed
    ResponseEntity<byte[]> file(@PathVariable BudgetId id, @PathVariable String format, HttpServletResponse response) {
        var view = reading.page(id).view();
        return files.of(
                BudgetDocument.of(view, texts.own()), "budget-" + view.budget().year(), format, response);
    }

    @GetMapping("/{id}/without")
    @Allowed
    String without(
            @PathVariable BudgetId id,
            @RequestParam(name = "row", required = false) @Nullable Set<String> rows,
            Model model) {
        var page = reading.page(id);
        model.addAttribute("page", page);
        model.addAttribute("without", Without.of(page.view(), rows == null ? Set.of() : new HashSet<>(rows)));
        return "funding/budget-without";
    }

    @PostMapping("/{id}/missing")
    String lack(@PathVariable BudgetId id, @RequestParam String missing, RedirectAttributes redirect) {
        budgets.lack(id, missing);
        Flash.done(redirect, "grant.saved");
        return "redirect:" + at(id);
    }

    @PostMapping("/{id}/submissions")
    String lay(
            @PathVariable BudgetId id,
            @RequestParam BodyId body,
            @RequestParam(required = false) @Nullable String proposal,
            RedirectAttributes redirect) {
        submissions.lay(id, body, proposal);
        Flash.done(redirect, "case.laid.done");
        return "redirect:" + at(id);
    }

    @PostMapping("/{id}/proposal")
    String propose(@PathVariable BudgetId id, RedirectAttributes redirect) {
        budgets.propose(id);
        Flash.done(redirect, "budget.proposed");
        return "redirect:" + at(id);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable BudgetId id, RedirectAttributes redirect) {
        budgets.withdraw(id);
        Flash.done(redirect, "budget.withdrawn");
        return "redirect:" + at(id);
    }

    @PostMapping("/{id}/adoption")
    String adopt(
            @PathVariable BudgetId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam String reference,
            RedirectAttributes redirect) {
        if (on == null) {
            throw Refusal.at("on", "budget.day-missing");
        }
        budgets.adopt(id, on, reference);
        Flash.done(redirect, "budget.adopted-now");
        return "redirect:" + at(id);
    }

    @PostMapping("/{id}/revisions")
    String revise(@PathVariable BudgetId id, @RequestParam String reason, RedirectAttributes redirect) {
        var revision = budgets.revise(id, reason);
        Flash.done(redirect, "budget.revision-begun");
        return "redirect:" + at(revision.id());
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable BudgetId id, RedirectAttributes redirect) {
        budgets.remove(id);
        Flash.done(redirect, "budget.removed");
        return "redirect:" + BudgetPage.list();
    }

    private String list(Model model, String typed, Mistakes mistakes) {
        var choices = new ArrayList<Choice>();
        plans.all().forEach(plan -> choices.add(new Choice(plan.id().value().toString(), plan.title())));
        choices.add(new Choice("", "–"));
        model.addAttribute("budgets", readable.all());
        var all = schemes.all();
        model.addAttribute("plans", List.copyOf(choices));
        model.addAttribute(
                "schemes",
                all.stream()
                        .map(scheme -> new Choice(scheme.id().value().toString(), scheme.title()))
                        .toList());
        model.addAttribute("titles", all.stream().collect(Collectors.toMap(Scheme::id, Scheme::title)));
        model.addAttribute("edits", access.may(Role.SECRETARIAT));
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes);
        return "funding/budgets";
    }

    private static String at(BudgetId id) {
        return BudgetPage.list() + "/" + id.value();
    }
}
