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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of money that others are asked for. */
@Controller
@RequestMapping("/{alliance}/funding/grants")
@Allowed(Role.SECRETARIAT)
class GrantPages {

    private final GrantApplications applications;
    private final GrantPageMaker pages;
    private final Amounts amounts;

    GrantPages(GrantApplications applications, GrantPageMaker pages, Amounts amounts) {
        this.applications = applications;
        this.pages = pages;
        this.amounts = amounts;
    }

    @GetMapping
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    String list(Frame frame, Model model) {
        return list(GrantForm.EMPTY, Mistakes.none(), frame, model);
    }

    @PostMapping
    String plan(GrantForm form, Frame frame, Model model, HttpServletResponse response) {
        try {
            return "redirect:"
                    + GrantPage.at(applications.plan(form.request(amounts)).id());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return list(form, Mistakes.of(refusal), frame, model);
        }
    }

    @GetMapping("/{id}")
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    String show(@PathVariable GrantApplicationId id, Frame frame, Model model) {
        return show(id, GrantForm.of(applications.get(id)), GrantTyped.NOTHING, frame, model);
    }

    /** Corrects an application that nobody has answered. */
    @PostMapping("/{id}")
    String say(
            @PathVariable GrantApplicationId id,
            GrantForm form,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            applications.say(id, form.request(amounts));
            Flash.done(redirect, "grant.saved");
            return "redirect:" + GrantPage.at(id);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            var typed = new GrantTyped(GrantTyped.CORRECTION, AnswerForm.EMPTY, Mistakes.of(refusal));
            return show(id, form, typed, frame, model);
        }
    }

    private String show(GrantApplicationId id, GrantForm form, GrantTyped typed, Frame frame, Model model) {
        model.addAttribute("page", pages.one(id, form, typed, frame.texts()));
        return "funding/grant";
    }

    private String list(GrantForm form, Mistakes mistakes, Frame frame, Model model) {
        model.addAttribute("page", pages.all(form, frame.texts()));
        model.addAttribute("mistakes", mistakes);
        return "funding/grants";
    }
}
