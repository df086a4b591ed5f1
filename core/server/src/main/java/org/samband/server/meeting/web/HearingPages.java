package org.samband.server.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.samband.server.body.Bodies;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Treatment;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.inquiry.Hearings;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a case that is not decided yet is sent to other bodies for comment. */
@Controller
@RequestMapping("/{alliance}/cases/{id}/treatments/{treatment}/hearings")
@Allowed(Role.SECRETARIAT)
class HearingPages {

    private final Cases cases;
    private final Hearings hearings;
    private final Bodies bodies;
    private final Clock clock;

    HearingPages(Cases cases, Hearings hearings, Bodies bodies, Clock clock) {
        this.cases = cases;
        this.hearings = hearings;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String alliance, @PathVariable CaseId id, @PathVariable TreatmentId treatment, Texts texts) {
        var empty = HearingForm.empty(texts.say("case.hear.question-usual"));
        return page(alliance, id, known(id, treatment), empty, Mistakes.none());
    }

    @PostMapping
    Object ask(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            HearingForm form,
            RedirectAttributes redirect) {
        var from = known(id, treatment);
        try {
            var asked = hearings.ask(treatment, form.chosen(), form.words(), form.day());
            Flash.done(redirect, "case.hear.asked", asked.size());
            return "redirect:/" + alliance + "/cases/" + id.value();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            var page = page(alliance, id, from, form, Mistakes.of(refusal));
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
            return page;
        }
    }

    private ModelAndView page(String alliance, CaseId id, Treatment from, HearingForm form, Mistakes mistakes) {
        var page = new ModelAndView("meeting/hearing");
        page.addObject("matter", cases.get(id));
        page.addObject("address", "/" + alliance + "/cases/" + id.value());
        page.addObject("treatment", from);
        page.addObject(
                "bodies",
                bodies.on(LocalDate.now(clock)).stream()
                        .filter(each -> !each.id().equals(from.bodyId()))
                        .toList());
        page.addObject("form", form);
        page.addObject("mistakes", mistakes);
        return page;
    }

    private Treatment known(CaseId id, TreatmentId treatment) {
        var known = cases.treatment(treatment);
        if (!known.caseId().equals(id)) {
            throw Refusal.notFound();
        }
        return known;
    }
}
