package org.samband.server.meeting.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Forwarding;
import org.samband.server.meeting.Treatment;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is laid before one body with a case, and where that body sends it. */
@Controller
@RequestMapping("/{alliance}/cases/{id}/treatments/{treatment}")
@Allowed(Role.SECRETARIAT)
class TreatmentPages {

    private final Cases cases;
    private final Forwarding forwarding;
    private final Bodies bodies;
    private final BodyRules rules;

    TreatmentPages(Cases cases, Forwarding forwarding, Bodies bodies, BodyRules rules) {
        this.bodies = bodies;
        this.rules = rules;
        this.cases = cases;
        this.forwarding = forwarding;
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable String alliance, @PathVariable CaseId id, @PathVariable TreatmentId treatment) {
        var known = known(id, treatment);
        return form(alliance, id, known, known.version(), known.texts(), Mistakes.none());
    }

    @PostMapping
    Object write(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String background,
            @RequestParam(defaultValue = "") String assessment,
            @RequestParam(defaultValue = "") String proposal,
            RedirectAttributes redirect) {
        known(id, treatment);
        var texts = new CaseTexts(background, assessment, proposal);
        try {
            cases.write(treatment, version, texts);
        } catch (OptimisticLockingFailureException e) {
            // Both are shown, and what was typed is kept: saving again replaces what the other wrote.
            var now = known(id, treatment);
            var page = form(alliance, id, now, now.version(), texts, Mistakes.none());
            page.addObject("theirs", now.texts());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        Flash.done(redirect, "case.written");
        return at(alliance, id);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            @RequestParam int version,
            RedirectAttributes redirect) {
        known(id, treatment);
        cases.withdraw(treatment, version);
        Flash.done(redirect, "case.withdrawn-now");
        return at(alliance, id);
    }

    @GetMapping("/forwardings")
    ModelAndView ways(@PathVariable String alliance, @PathVariable CaseId id, @PathVariable TreatmentId treatment) {
        return ways(alliance, id, known(id, treatment), Map.of(), Mistakes.none());
    }

    @PostMapping("/forwardings")
    Object forward(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String proposal,
            RedirectAttributes redirect) {
        var from = known(id, treatment);
        try {
            if (body == null) {
                throw Refusal.at("body", "case.body-unknown");
            }
            var sent = forwarding.forward(treatment, body, title.isBlank() ? null : title, proposal);
            Flash.done(redirect, "case.forwarded");
            return at(alliance, sent.caseId());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            var typed =
                    Map.of("body", body == null ? "" : body.value().toString(), "title", title, "proposal", proposal);
            var page = ways(alliance, id, from, typed, Mistakes.of(refusal));
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
            return page;
        }
    }

    private Treatment known(CaseId id, TreatmentId treatment) {
        var known = cases.treatment(treatment);
        if (!known.caseId().equals(id)) {
            throw Refusal.notFound();
        }
        return known;
    }

    private ModelAndView form(
            String alliance, CaseId id, Treatment known, int version, CaseTexts texts, Mistakes mistakes) {
        var page = new ModelAndView("meeting/treatment-edit");
        page.addObject("matter", cases.get(id));
        page.addObject("address", "/" + alliance + "/cases/" + id.value());
        page.addObject("treatment", known);
        page.addObject(
                "concludes",
                bodies.find(known.bodyId()).filter(rules::onlyMeets).isPresent());
        page.addObject("version", version);
        page.addObject("texts", texts);
        page.addObject("mistakes", mistakes);
        return page;
    }

    private ModelAndView ways(
            String alliance, CaseId id, Treatment from, Map<String, String> typed, Mistakes mistakes) {
        var page = new ModelAndView("meeting/forwarding");
        page.addObject("matter", cases.get(id));
        page.addObject("address", "/" + alliance + "/cases/" + id.value());
        page.addObject("treatment", from);
        page.addObject("ways", forwarding.ways(from.id()));
        page.addObject("typed", typed);
        page.addObject("mistakes", mistakes);
        return page;
    }

    private static String at(String alliance, CaseId id) {
        return "redirect:/" + alliance + "/cases/" + id.value();
    }
}
