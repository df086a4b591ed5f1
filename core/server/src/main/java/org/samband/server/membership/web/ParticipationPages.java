package org.samband.server.membership.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.ParticipationId;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistake;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat ends or corrects one participation; the page says when notice lets it end. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/participations/{id}")
class ParticipationPages {

    private final Participations participations;
    private final Schemes schemes;
    private final Organisations organisations;
    private final Clock clock;

    ParticipationPages(Participations participations, Schemes schemes, Organisations organisations, Clock clock) {
        this.participations = participations;
        this.schemes = schemes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String alliance,
            @PathVariable ParticipationId id,
            @RequestParam(required = false) @Nullable LocalDate noticeOn,
            Model model) {
        var participation = participations.get(id);
        return page(alliance, participation, ParticipationForm.of(participation), noticeOn, Mistakes.none(), model);
    }

    @PostMapping
    String correct(
            @PathVariable String alliance,
            @PathVariable ParticipationId id,
            @ModelAttribute ParticipationForm form,
            Model model,
            RedirectAttributes redirect) {
        return done(
                alliance,
                id,
                form,
                "scheme.corrected",
                model,
                redirect,
                () -> participations.correct(id, form.seen(), Typed.span(form.from(), form.lastDay()), form.note()));
    }

    @PostMapping("/departure")
    String leave(
            @PathVariable String alliance,
            @PathVariable ParticipationId id,
            @ModelAttribute ParticipationForm form,
            Model model,
            RedirectAttributes redirect) {
        return done(alliance, id, form, "scheme.left", model, redirect, () -> leave(id, form));
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable String alliance,
            @PathVariable ParticipationId id,
            @ModelAttribute ParticipationForm form,
            Model model,
            RedirectAttributes redirect) {
        return done(alliance, id, form, "scheme.never-was", model, redirect, () -> {
            var gone = participations.get(id);
            participations.remove(id, form.seen());
            return gone;
        });
    }

    private Participation leave(ParticipationId id, ParticipationForm form) {
        var noticeOn = Typed.dayNeeded("noticeOn", form.noticeOn());
        try {
            return participations.leave(
                    id,
                    form.seen(),
                    noticeOn,
                    Typed.day("leavesOn", form.leavesOn()),
                    Boolean.TRUE.equals(form.agreed()),
                    null);
        } catch (Refusal refusal) {
            // The form that corrects the days has a field with the name that the refusal uses.
            throw refusal.mistakes().isEmpty()
                    ? refusal
                    : Refusal.of(refusal.mistakes().stream()
                            .map(each -> new Mistake(
                                    each.field().equals("lastDay") ? "leavesOn" : each.field(), each.message()))
                            .toList());
        }
    }

    private String done(
            String alliance,
            ParticipationId id,
            ParticipationForm form,
            String key,
            Model model,
            RedirectAttributes redirect,
            Supplier<Participation> work) {
        try {
            var changed = work.get();
            Flash.done(redirect, key, name(changed));
            return "redirect:" + SchemePlace.of("/" + alliance, schemes.get(changed.scheme()));
        } catch (Refusal refusal) {
            var participation = participations.get(id);
            return page(alliance, participation, form.on(participation), null, Mistakes.of(refusal), model);
        }
    }

    private String page(
            String alliance,
            Participation participation,
            ParticipationForm form,
            @Nullable LocalDate noticeOn,
            Mistakes mistakes,
            Model model) {
        var scheme = schemes.get(participation.scheme());
        model.addAttribute("base", "/" + alliance);
        model.addAttribute("scheme", scheme);
        model.addAttribute("participation", participation);
        model.addAttribute("name", name(participation));
        model.addAttribute("form", form);
        model.addAttribute(
                "leaving",
                participations.leaving(participation.id(), noticeOn == null ? LocalDate.now(clock) : noticeOn));
        model.addAttribute("mistakes", mistakes);
        return "membership/participation";
    }

    private String name(Participation participation) {
        return organisations
                .find(participation.organisation())
                .map(each -> each.name(LocalDate.now(clock)))
                .orElse("");
    }
}
