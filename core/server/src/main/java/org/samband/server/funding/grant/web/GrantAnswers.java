package org.samband.server.funding.grant.web;

import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.funding.grant.GrantApplicationId;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.plan.Amounts;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Frame;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens to an application for money: it is sent, granted, refused, withdrawn, reported on. */
@Controller
@RequestMapping("/{alliance}/funding/grants/{id}")
@Allowed(Role.SECRETARIAT)
class GrantAnswers {

    private final GrantApplications applications;
    private final GrantPageMaker pages;
    private final Amounts amounts;

    GrantAnswers(GrantApplications applications, GrantPageMaker pages, Amounts amounts) {
        this.applications = applications;
        this.pages = pages;
        this.amounts = amounts;
    }

    @PostMapping("/application")
    String apply(
            @PathVariable GrantApplicationId id,
            AnswerForm form,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            applications.apply(id, form.day());
            return done(id, "grant.saved", redirect);
        } catch (Refusal refusal) {
            return again(id, new GrantTyped("application", form, mistakes(refusal, response)), frame, model);
        }
    }

    @PostMapping("/grant")
    String grant(
            @PathVariable GrantApplicationId id,
            AnswerForm form,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            applications.grant(id, form.sum(amounts), form.answer(), form.due());
            return done(id, "grant.saved-plan-follows", redirect);
        } catch (Refusal refusal) {
            return again(id, new GrantTyped("grant", form, mistakes(refusal, response)), frame, model);
        }
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable GrantApplicationId id,
            AnswerForm form,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            applications.refuse(id, form.answer());
            return done(id, "grant.saved-plan-follows", redirect);
        } catch (Refusal refusal) {
            return again(id, new GrantTyped("refusal", form, mistakes(refusal, response)), frame, model);
        }
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable GrantApplicationId id, RedirectAttributes redirect) {
        applications.withdraw(id);
        return done(id, "grant.saved-plan-follows", redirect);
    }

    @PostMapping("/report")
    String report(
            @PathVariable GrantApplicationId id,
            AnswerForm form,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            applications.report(id, form.day());
            return done(id, "grant.saved", redirect);
        } catch (Refusal refusal) {
            return again(id, new GrantTyped("report", form, mistakes(refusal, response)), frame, model);
        }
    }

    private static String done(GrantApplicationId id, String key, RedirectAttributes redirect) {
        Flash.done(redirect, key);
        return "redirect:" + GrantPage.at(id);
    }

    // Only what is wrong in the form is mended there; what others did meanwhile is told as it is.
    private static Mistakes mistakes(Refusal refusal, HttpServletResponse response) {
        if (refusal.kind() != Refusal.Kind.INVALID) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return Mistakes.of(refusal);
    }

    private String again(GrantApplicationId id, GrantTyped typed, Frame frame, Model model) {
        model.addAttribute("page", pages.one(id, GrantForm.of(applications.get(id)), typed, frame.texts()));
        return "funding/grant";
    }
}
