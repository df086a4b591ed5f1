package org.samband.server.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.samband.server.body.Bodies;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.ExternalAnswers;
import org.samband.server.meeting.Treatment;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat enters what a body outside the alliance answered to a case. */
@Controller
@RequestMapping("/{alliance}/cases/{id}/treatments/{treatment}/answer")
@Allowed(Role.SECRETARIAT)
class AnswerPages {

    private final Cases cases;
    private final ExternalAnswers answers;
    private final Bodies bodies;
    private final Clock clock;

    AnswerPages(Cases cases, ExternalAnswers answers, Bodies bodies, Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String alliance, @PathVariable CaseId id, @PathVariable TreatmentId treatment) {
        return page(alliance, id, known(id, treatment), AnswerForm.empty(), Mistakes.none());
    }

    @PostMapping
    Object enter(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            AnswerForm form,
            RedirectAttributes redirect) {
        var stop = known(id, treatment);
        try {
            answers.enter(treatment, form.chosen(), form.words(), form.day(), form.number());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            var page = page(alliance, id, stop, form, Mistakes.of(refusal));
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
            return page;
        }
        Flash.done(redirect, "case.answer.entered", name(stop));
        return "redirect:/" + alliance + "/cases/" + id.value();
    }

    private ModelAndView page(String alliance, CaseId id, Treatment stop, AnswerForm form, Mistakes mistakes) {
        var page = new ModelAndView("meeting/answer");
        page.addObject("matter", cases.get(id));
        page.addObject("address", "/" + alliance + "/cases/" + id.value());
        page.addObject("treatment", stop);
        page.addObject("body", name(stop));
        page.addObject("form", form);
        page.addObject("today", LocalDate.now(clock));
        page.addObject("mistakes", mistakes);
        return page;
    }

    private Treatment known(CaseId id, TreatmentId treatment) {
        var known = cases.treatment(treatment);
        if (!known.caseId().equals(id)
                || bodies.find(known.bodyId()).filter(body -> body.external()).isEmpty()) {
            throw Refusal.notFound();
        }
        return known;
    }

    private String name(Treatment stop) {
        return bodies.find(stop.bodyId()).map(body -> body.name()).orElse("");
    }
}
