package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.body.Bodies;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.PromiseId;
import org.samband.server.meeting.promise.PromiseState;
import org.samband.server.meeting.promise.PromisedAgenda;
import org.samband.server.meeting.promise.Promises;
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

/** Tasks and promises: what is open, what was missed, and what becomes of it. */
@Controller
@RequestMapping("/{alliance}/promises")
@Allowed(Role.SECRETARIAT)
class PromisePages {

    private final Promises promises;
    private final PromisedAgenda agenda;
    private final Bodies bodies;
    private final Access access;
    private final Clock clock;

    PromisePages(Promises promises, PromisedAgenda agenda, Bodies bodies, Access access, Clock clock) {
        this.promises = promises;
        this.agenda = agenda;
        this.bodies = bodies;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    String list(@PathVariable String alliance, @RequestParam(defaultValue = "open") String state, Model model) {
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("all", state.equals("all"));
        model.addAttribute("promises", state.equals("all") ? promises.all() : promises.open());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("edits", access.may(Role.SECRETARIAT));
        return "meeting/promises";
    }

    @GetMapping("/new")
    String begin(
            @PathVariable String alliance, @RequestParam(required = false) @Nullable DecisionId decision, Model model) {
        return form(model, alliance, null, PromiseForm.empty(decision), Mistakes.none());
    }

    @PostMapping
    String add(
            @PathVariable String alliance,
            PromiseForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            promises.add(form.decisionId(), form.content());
            Flash.done(redirect, "promise.added");
            return list(alliance);
        } catch (Refusal refusal) {
            return again(model, alliance, null, form, refusal, response);
        }
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String alliance, @PathVariable PromiseId id, Model model) {
        var promise = promises.get(id).promise();
        return form(model, alliance, promise, PromiseForm.of(promise), Mistakes.none());
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String alliance,
            @PathVariable PromiseId id,
            @RequestParam int version,
            PromiseForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            promises.change(id, version, form.content());
            Flash.done(redirect, "promise.saved");
            return list(alliance);
        } catch (Refusal refusal) {
            return again(model, alliance, promises.get(id).promise(), form, refusal, response);
        }
    }

    @PostMapping("/{id}/state")
    String settle(
            @PathVariable String alliance,
            @PathVariable PromiseId id,
            @RequestParam int version,
            @RequestParam PromiseState state,
            RedirectAttributes redirect) {
        promises.settle(id, version, state);
        Flash.done(redirect, "promise.now." + state.key());
        return list(alliance);
    }

    @PostMapping("/{id}/agenda")
    String putOnAgenda(@PathVariable String alliance, @PathVariable PromiseId id, RedirectAttributes redirect) {
        var item = agenda.put(id);
        Flash.done(redirect, "promise.put-on-agenda", item.title());
        return "redirect:/" + alliance + "/meetings/" + item.meetingId().value();
    }

    private String again(
            Model model,
            String alliance,
            @Nullable Promise promise,
            PromiseForm form,
            Refusal refusal,
            HttpServletResponse response) {
        if (refusal.kind() != Refusal.Kind.INVALID) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return form(model, alliance, promise, form, Mistakes.of(refusal));
    }

    private String form(Model model, String alliance, @Nullable Promise promise, PromiseForm form, Mistakes mistakes) {
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("promise", promise);
        model.addAttribute("form", form);
        model.addAttribute("bodies", bodies.all());
        model.addAttribute("people", access.people());
        model.addAttribute("mistakes", mistakes);
        return "meeting/promise-edit";
    }

    private static String list(String alliance) {
        return "redirect:/" + alliance + "/promises";
    }
}
