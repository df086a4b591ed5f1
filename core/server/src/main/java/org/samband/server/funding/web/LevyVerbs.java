package org.samband.server.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.funding.CostKeyId;
import org.samband.server.funding.Levies;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyPayers;
import org.samband.server.funding.LevyRateId;
import org.samband.server.funding.LevyRuns;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the secretariat does on the page of a levy: decide on rates, set keys, compute runs. */
@Controller
@RequestMapping("/{alliance}/funding/levies/{id}")
@Allowed(Role.SECRETARIAT)
class LevyVerbs {

    private final Levies levies;
    private final LevyRuns runs;
    private final LevyPageMaker pages;
    private final LevyPayers payers;

    LevyVerbs(Levies levies, LevyRuns runs, LevyPageMaker pages, LevyPayers payers) {
        this.levies = levies;
        this.runs = runs;
        this.pages = pages;
        this.payers = payers;
    }

    @PostMapping("/rates")
    String decide(
            @PathVariable LevyId id,
            RateForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            levies.decide(id, form.day(), form.amount(levies.get(id)), form.resting());
            return done(id, "levy.rate-saved", redirect);
        } catch (Refusal refusal) {
            return again(id, refusal, LevyTyped.rate(form, Mistakes.of(refusal)), model, response);
        }
    }

    @PostMapping("/rates/{rate}/removal")
    String undecide(@PathVariable LevyId id, @PathVariable LevyRateId rate, RedirectAttributes redirect) {
        levies.undecide(id, rate);
        return done(id, "levy.rate-undone", redirect);
    }

    @PostMapping("/keys")
    String set(
            @PathVariable LevyId id,
            CostKeyForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var valid = form.valid();
            var known = payers.ever(levies.get(id), form.first());
            levies.set(id, valid, form.resting(), form.percentages(), form.shares(known));
            return done(id, "levy.key.saved", redirect);
        } catch (Refusal refusal) {
            return again(id, refusal, LevyTyped.key(form, Mistakes.of(refusal)), model, response);
        }
    }

    @PostMapping("/keys/{key}/removal")
    String unset(@PathVariable LevyId id, @PathVariable CostKeyId key, RedirectAttributes redirect) {
        levies.unset(id, key);
        return done(id, "levy.key.removed", redirect);
    }

    @PostMapping("/runs")
    String draft(
            @PathVariable LevyId id,
            RunForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var run = runs.draft(id, form.time());
            Flash.done(redirect, "levy.run.computed");
            return FundingPlaces.to(FundingPlaces.run(run.id()));
        } catch (Refusal refusal) {
            return again(id, refusal, LevyTyped.run(form, Mistakes.of(refusal)), model, response);
        }
    }

    private static String done(LevyId id, String key, RedirectAttributes redirect) {
        Flash.done(redirect, key);
        return FundingPlaces.to(FundingPlaces.levy(id));
    }

    // What was typed comes back with the mistake, so that nobody types or pastes it twice.
    private String again(LevyId id, Refusal refusal, LevyTyped typed, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        model.addAttribute("page", pages.page(id, null, typed));
        return "funding/levy";
    }
}
