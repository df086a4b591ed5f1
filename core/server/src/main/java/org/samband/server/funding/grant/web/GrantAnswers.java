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
        var asked = new Asked(id, "application", form, frame, model, response, redirect);
        return answered(asked, "grant.saved", () -> applications.apply(id, form.day()));
    }

    @PostMapping("/grant")
    String grant(
            @PathVariable GrantApplicationId id,
            AnswerForm form,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asked = new Asked(id, "grant", form, frame, model, response, redirect);
        return answered(
                asked,
                "grant.saved-plan-follows",
                () -> applications.grant(id, form.sum(amounts), form.answer(), form.due()));
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable GrantApplicationId id,
            AnswerForm form,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asked = new Asked(id, "refusal", form, frame, model, response, redirect);
        return answered(asked, "grant.saved-plan-follows", () -> applications.refuse(id, form.answer()));
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
        var asked = new Asked(id, "report", form, frame, model, response, redirect);
        return answered(asked, "grant.saved", () -> applications.report(id, form.day()));
    }

    private String answered(Asked asked, String saved, Runnable answer) {
        try {
            answer.run();
            return done(asked.id(), saved, asked.redirect());
        } catch (Refusal refusal) {
            return again(asked, mistakes(refusal, asked.response()));
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

    private String again(Asked asked, Mistakes mistakes) {
        var typed = new GrantTyped(asked.name(), asked.form(), mistakes);
        var written = GrantForm.of(applications.get(asked.id()));
        asked.model()
                .addAttribute(
                        "page",
                        pages.one(asked.id(), written, typed, asked.frame().texts()));
        return "funding/grant";
    }

    /** One of the forms of a grant's page, with what is needed to show the page again. */
    private record Asked(
            GrantApplicationId id,
            String name,
            AnswerForm form,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {}
}
