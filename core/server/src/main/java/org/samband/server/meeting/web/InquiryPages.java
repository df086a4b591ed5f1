package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.Schemes;
import org.samband.server.body.Bodies;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.inquiry.Inquiries;
import org.samband.server.meeting.inquiry.InquiryAnswerId;
import org.samband.server.meeting.inquiry.InquiryId;
import org.samband.server.meeting.inquiry.InquiryKind;
import org.samband.server.meeting.inquiry.Stance;
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

/** What is asked outside meetings: the secretariat asks and closes, the contacts of members answer for their own. */
@Controller
@RequestMapping("/{alliance}/inquiries")
@Allowed(Role.SECRETARIAT)
class InquiryPages {

    private final Inquiries inquiries;
    private final Bodies bodies;
    private final Schemes schemes;
    private final Cases cases;
    private final CirculatedPromises promised;
    private final Access access;
    private final Clock clock;

    InquiryPages(
            Inquiries inquiries,
            Bodies bodies,
            Schemes schemes,
            Cases cases,
            CirculatedPromises promised,
            Access access,
            Clock clock) {
        this.inquiries = inquiries;
        this.bodies = bodies;
        this.schemes = schemes;
        this.cases = cases;
        this.promised = promised;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Allowed
    String list(@PathVariable String alliance, Model model) {
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("inquiries", inquiries.all());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("edits", access.may(Role.SECRETARIAT));
        return "meeting/inquiries";
    }

    /** Begins one; that of a case knows already which case it is. */
    @GetMapping("/new")
    String begin(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable TreatmentId treatment,
            Model model) {
        var title = treatment == null
                ? null
                : cases.get(cases.treatment(treatment).caseId()).title();
        return form(model, alliance, InquiryForm.begun(treatment, title), Mistakes.none());
    }

    @PostMapping
    String ask(
            @PathVariable String alliance,
            InquiryForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var asked = inquiries.ask(form.draft());
            Flash.done(redirect, "inquiry.asked");
            return "redirect:/" + alliance + "/inquiries/" + asked.id().value();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return form(model, alliance, form, Mistakes.of(refusal));
        }
    }

    @GetMapping("/{id}")
    @Allowed
    String show(@PathVariable String alliance, @PathVariable InquiryId id, Model model) {
        return page(model, alliance, id, ClosingForm.empty(), Mistakes.none());
    }

    @PostMapping("/{id}/answers/{answer}")
    @Allowed
    String answer(
            @PathVariable String alliance,
            @PathVariable InquiryId id,
            @PathVariable InquiryAnswerId answer,
            @RequestParam Stance stance,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        inquiries.answer(id, answer, null, stance, text);
        Flash.done(redirect, "inquiry.answered");
        return "redirect:/" + alliance + "/inquiries/" + id.value();
    }

    @PostMapping("/{id}/closing")
    String close(
            @PathVariable String alliance,
            @PathVariable InquiryId id,
            @RequestParam int version,
            ClosingForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            inquiries.close(id, version, form.closing());
            Flash.done(redirect, "inquiry.closed");
            return "redirect:/" + alliance + "/inquiries/" + id.value();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return page(model, alliance, id, form, Mistakes.of(refusal));
        }
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable String alliance,
            @PathVariable InquiryId id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            inquiries.withdraw(id, version, reason);
            Flash.done(redirect, "inquiry.withdrawn-now");
            return "redirect:/" + alliance + "/inquiries/" + id.value();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return page(model, alliance, id, ClosingForm.empty(), Mistakes.of(refusal));
        }
    }

    private String page(Model model, String alliance, InquiryId id, ClosingForm form, Mistakes mistakes) {
        var view = inquiries.get(id);
        var treatment = view.inquiry().treatmentId();
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute(
                "matter",
                treatment == null || view.inquiry().kind() != InquiryKind.CIRCULATION
                        ? null
                        : cases.treatment(treatment));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("edits", access.may(Role.SECRETARIAT));
        model.addAttribute(
                "told",
                treatment == null || view.inquiry().kind() != InquiryKind.CIRCULATION || !access.may(Role.SECRETARIAT)
                        ? null
                        : promised.of("/" + alliance, treatment));
        model.addAttribute("mistakes", mistakes);
        return "meeting/inquiry";
    }

    private String form(Model model, String alliance, InquiryForm form, Mistakes mistakes) {
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("form", form);
        model.addAttribute("bodies", bodies.all());
        model.addAttribute("schemes", List.copyOf(schemes.all()));
        model.addAttribute("mistakes", mistakes);
        return "meeting/inquiry-new";
    }
}
