package org.samband.server.funding.grant.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.funding.Said;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.funding.grant.GrantApplicationId;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.plan.Amounts;
import org.samband.server.plan.PlanState;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Resource;
import org.samband.server.plan.Resources;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Choice;
import org.samband.server.web.Flash;
import org.samband.server.web.Frame;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of money that others are asked for. */
@Controller
@RequestMapping("/{alliance}/funding/grants")
@Allowed(Role.SECRETARIAT)
class GrantPages {

    private final GrantApplications applications;
    private final Plans plans;
    private final Resources resources;
    private final Amounts amounts;
    private final Access access;
    private final Clock clock;

    GrantPages(
            GrantApplications applications,
            Plans plans,
            Resources resources,
            Amounts amounts,
            Access access,
            Clock clock) {
        this.applications = applications;
        this.plans = plans;
        this.resources = resources;
        this.amounts = amounts;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    String list(Frame frame, Model model) {
        return list(GrantForm.EMPTY, Mistakes.none(), frame, model);
    }

    @PostMapping
    String plan(GrantForm form, Frame frame, Model model, HttpServletResponse response) {
        try {
            return at(applications.plan(form.request(amounts)).id());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return list(form, Mistakes.of(refusal), frame, model);
        }
    }

    @GetMapping("/{id}")
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    String show(@PathVariable GrantApplicationId id, Frame frame, Model model) {
        return show(id, GrantForm.of(applications.get(id)), Mistakes.none(), frame, model);
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
            return at(id);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return show(id, form, Mistakes.of(refusal), frame, model);
        }
    }

    private String show(GrantApplicationId id, GrantForm form, Mistakes mistakes, Frame frame, Model model) {
        var one = applications.get(id);
        var resource = one.request().resourceId();
        var meant = resource == null
                ? null
                : resources.find(resource).map(it -> said(it, frame.texts())).orElse(null);
        model.addAttribute(
                "page",
                new GrantPage(
                        List.of(), one, meant, List.of(), form, access.may(Role.SECRETARIAT), LocalDate.now(clock)));
        model.addAttribute("mistakes", mistakes);
        return "funding/grant";
    }

    @PostMapping("/{id}/application")
    String apply(
            @PathVariable GrantApplicationId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            RedirectAttributes redirect) {
        applications.apply(id, day("on", on));
        Flash.done(redirect, "grant.saved");
        return at(id);
    }

    @PostMapping("/{id}/grant")
    String grant(
            @PathVariable GrantApplicationId id,
            @RequestParam String granted,
            @RequestParam String decidedBy,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate decidedOn,
            @RequestParam(required = false) @Nullable String decision,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate reportDue,
            RedirectAttributes redirect) {
        applications.grant(
                id, GrantForm.typed("granted", granted, amounts), answer(decidedBy, decidedOn, decision), reportDue);
        Flash.done(redirect, "grant.saved-plan-follows");
        return at(id);
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            @PathVariable GrantApplicationId id,
            @RequestParam String decidedBy,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate decidedOn,
            @RequestParam(required = false) @Nullable String decision,
            RedirectAttributes redirect) {
        applications.refuse(id, answer(decidedBy, decidedOn, decision));
        Flash.done(redirect, "grant.saved-plan-follows");
        return at(id);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable GrantApplicationId id, RedirectAttributes redirect) {
        applications.withdraw(id);
        Flash.done(redirect, "grant.saved-plan-follows");
        return at(id);
    }

    @PostMapping("/{id}/report")
    String report(
            @PathVariable GrantApplicationId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            RedirectAttributes redirect) {
        applications.report(id, day("on", on));
        Flash.done(redirect, "grant.saved");
        return at(id);
    }

    private String list(GrantForm form, Mistakes mistakes, Frame frame, Model model) {
        var edits = access.may(Role.SECRETARIAT);
        model.addAttribute(
                "page",
                new GrantPage(
                        applications.all(),
                        null,
                        null,
                        edits ? choices(frame.texts()) : List.of(),
                        form,
                        edits,
                        LocalDate.now(clock)));
        model.addAttribute("mistakes", mistakes);
        return "funding/grants";
    }

    /** The resources of the latest plan that is not replaced; an earlier one is chosen nowhere. */
    private List<Choice> choices(Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "–"));
        plans.all().stream()
                .filter(plan -> plan.state() != PlanState.SUPERSEDED)
                .findFirst()
                .map(plan -> plans.view(plan.id()))
                .ifPresent(view -> view.resources().forEach(resource -> choices.add(choice(view, resource, texts))));
        return choices;
    }

    private static Choice choice(PlanView view, Resource resource, Texts texts) {
        var element = resource.elementId();
        var title = element == null
                ? view.plan().title()
                : view.element(element).map(it -> it.title()).orElse("");
        return new Choice(resource.id().value().toString(), title + ": " + said(resource, texts));
    }

    private static String said(Resource resource, Texts texts) {
        var giver = resource.grant().giver();
        return Said.amount(resource.amount(), false, texts)
                + (giver == null ? "" : ", " + giver)
                + " ("
                + Said.certainty(resource.grant().certainty(), texts)
                + ")";
    }

    private static GrantApplication.Answer answer(
            String decidedBy, @Nullable LocalDate decidedOn, @Nullable String decision) {
        return new GrantApplication.Answer(
                decidedBy.strip(),
                day("decidedOn", decidedOn),
                Objects.requireNonNullElse(decision, "").strip());
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw Refusal.at(field, "grant.day-missing");
        }
        return day;
    }

    private static String at(GrantApplicationId id) {
        return "redirect:" + GrantPage.list() + "/" + id.value();
    }
}
