package org.samband.server.funding.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Certainty;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.funding.budget.BudgetLineId;
import org.samband.server.funding.budget.BudgetLines;
import org.samband.server.funding.budget.BudgetReferenceId;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Post;
import org.samband.server.plan.Amounts;
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

/** The forms of the lines of a budget; a form that is wrong is shown again with what was typed. */
@Controller
@RequestMapping("/{alliance}/funding/budgets/{id}")
@Allowed(Role.SECRETARIAT)
class BudgetLinePages {

    private final BudgetLines lines;
    private final BudgetReading reading;
    private final Amounts amounts;
    private final AllianceProfiles profiles;

    BudgetLinePages(BudgetLines lines, BudgetReading reading, Amounts amounts, AllianceProfiles profiles) {
        this.lines = lines;
        this.reading = reading;
        this.amounts = amounts;
        this.profiles = profiles;
    }

    @GetMapping("/lines/new")
    String begin(@PathVariable BudgetId id, @RequestParam(defaultValue = "LEVIES") LineKind kind, Model model) {
        return form(id, null, LineForm.empty(kind, certainties().getFirst()), Mistakes.none(), model);
    }

    @PostMapping("/lines")
    String add(
            @PathVariable BudgetId id,
            LineForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var line = lines.add(id, form.lineKind(), form.content(amounts));
            Flash.done(redirect, "budget.line-saved", line.title());
            return "redirect:" + at(id);
        } catch (Refusal refusal) {
            return again(id, null, form, refusal, model, response);
        }
    }

    @GetMapping("/lines/{line}")
    String edit(@PathVariable BudgetId id, @PathVariable BudgetLineId line, Model model) {
        return form(id, line, LineForm.of(lines.line(id, line)), Mistakes.none(), model);
    }

    @PostMapping("/lines/{line}")
    String change(
            @PathVariable BudgetId id,
            @PathVariable BudgetLineId line,
            LineForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var changed = lines.change(id, line, Objects.requireNonNullElse(form.version(), -1), form.content(amounts));
            Flash.done(redirect, "budget.line-saved", changed.title());
            return "redirect:" + at(id);
        } catch (Refusal refusal) {
            return again(id, line, form, refusal, model, response);
        }
    }

    @PostMapping("/lines/{line}/removal")
    String remove(@PathVariable BudgetId id, @PathVariable BudgetLineId line, RedirectAttributes redirect) {
        lines.remove(id, line);
        Flash.done(redirect, "budget.line-removed");
        return "redirect:" + at(id);
    }

    @PostMapping("/references")
    String refer(
            @PathVariable BudgetId id,
            @RequestParam Post post,
            @RequestParam(required = false) @Nullable String member,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String projectCode,
            RedirectAttributes redirect) {
        lines.refer(id, post, filled(member), filled(number), filled(projectCode));
        Flash.done(redirect, "budget.referred");
        return "redirect:" + at(id);
    }

    @PostMapping("/references/{reference}/removal")
    String forget(@PathVariable BudgetId id, @PathVariable BudgetReferenceId reference, RedirectAttributes redirect) {
        lines.forget(id, reference);
        Flash.done(redirect, "budget.reference-removed");
        return "redirect:" + at(id);
    }

    private String again(
            BudgetId id,
            @Nullable BudgetLineId line,
            LineForm form,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        if (refusal.kind() != Refusal.Kind.INVALID) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return form(id, line, form, Mistakes.of(refusal), model);
    }

    private String form(BudgetId id, @Nullable BudgetLineId line, LineForm form, Mistakes mistakes, Model model) {
        var page = reading.page(id);
        model.addAttribute("page", page);
        model.addAttribute(
                "line", new LinePage(page, line, form, profiles.current().resourceSources(), certainties()));
        model.addAttribute("mistakes", mistakes);
        return "funding/budget-line";
    }

    private List<String> certainties() {
        var keys = new ArrayList<String>();
        profiles.current().certainties().stream().map(Certainty::key).forEach(keys::add);
        return keys;
    }

    private static String at(BudgetId id) {
        return BudgetPage.list() + "/" + id.value();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
