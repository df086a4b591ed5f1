package org.samband.server.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.inquiry.InquiryId;
import org.samband.server.meeting.promise.FoundPromises;
import org.samband.server.meeting.promise.PromisedAgenda;
import org.samband.server.meeting.promise.Promises;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a body promises with what it decided of a case outside of its meetings; nothing is sent by itself. */
@Controller
@RequestMapping("/{alliance}/cases/{id}/treatments/{treatment}/promises")
@Allowed(Role.SECRETARIAT)
class CirculatedPromisesPage {

    private final Cases cases;
    private final CirculatedPromises told;
    private final FoundPromises found;
    private final Promises promises;
    private final PromisedAgenda agenda;
    private final Clock clock;

    CirculatedPromisesPage(
            Cases cases,
            CirculatedPromises told,
            FoundPromises found,
            Promises promises,
            PromisedAgenda agenda,
            Clock clock) {
        this.cases = cases;
        this.told = told;
        this.found = found;
        this.promises = promises;
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String show(
            @PathVariable String alliance, @PathVariable CaseId id, @PathVariable TreatmentId treatment, Model model) {
        known(id, treatment);
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("matter", cases.get(id));
        model.addAttribute("told", told.of("/" + alliance, treatment));
        model.addAttribute("today", LocalDate.now(clock));
        return "meeting/case-promised";
    }

    @PostMapping
    @Transactional
    String keep(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            @RequestParam(required = false) @Nullable InquiryId inquiry,
            PromiseForm form,
            @RequestParam(defaultValue = "false") boolean putOnAgenda,
            RedirectAttributes redirect) {
        known(id, treatment);
        var promise = promises.add(form.decisionId(), form.content());
        if (putOnAgenda) {
            Flash.done(
                    redirect, "promise.put-on-agenda", agenda.put(promise.id()).title());
        } else {
            Flash.done(redirect, "promise.added");
        }
        return back(alliance, id, treatment, inquiry);
    }

    /** Says of a sentence that it promises nothing. */
    @PostMapping("/set-aside")
    @Transactional
    String setAside(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            @RequestParam(required = false) @Nullable InquiryId inquiry,
            @RequestParam DecisionId decision,
            @RequestParam String sentence,
            RedirectAttributes redirect) {
        known(id, treatment);
        found.putAside(decision, sentence);
        Flash.done(redirect, "promise.set-aside");
        return back(alliance, id, treatment, inquiry);
    }

    private void known(CaseId id, TreatmentId treatment) {
        if (!cases.treatment(treatment).caseId().equals(id)) {
            throw Refusal.notFound();
        }
    }

    private static String back(String alliance, CaseId id, TreatmentId treatment, @Nullable InquiryId inquiry) {
        return "redirect:"
                + (inquiry == null
                        ? address(alliance, id, treatment)
                        : "/" + alliance + "/inquiries/" + inquiry.value());
    }

    private static String address(String alliance, CaseId id, TreatmentId treatment) {
        return "/" + alliance + "/cases/" + id.value() + "/treatments/" + treatment.value() + "/promises";
    }
}
