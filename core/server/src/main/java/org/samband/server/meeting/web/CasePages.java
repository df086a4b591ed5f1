package org.samband.server.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Enclosures;
import org.samband.server.meeting.casebook.CaseFilter;
import org.samband.server.meeting.casebook.CaseList;
import org.samband.server.meeting.inquiry.Inquiries;
import org.samband.server.meeting.inquiry.InquiryView;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Choice;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of cases and the thread of each as pages. */
@Controller
@RequestMapping("/{alliance}/cases")
@Allowed(Role.SECRETARIAT)
class CasePages {

    private final Cases cases;
    private final ReadableCases readable;
    private final CaseList list;
    private final Bodies bodies;
    private final BodyRules rules;
    private final Inquiries inquiries;
    private final Enclosures enclosures;
    private final Access access;
    private final Clock clock;

    CasePages(
            Cases cases,
            ReadableCases readable,
            CaseList list,
            Bodies bodies,
            BodyRules rules,
            Inquiries inquiries,
            Enclosures enclosures,
            Access access,
            Clock clock) {
        this.cases = cases;
        this.readable = readable;
        this.list = list;
        this.bodies = bodies;
        this.rules = rules;
        this.inquiries = inquiries;
        this.enclosures = enclosures;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @PublishedOr
    String list(@PathVariable String alliance, CaseFilter filter, Model model) {
        var found = readable.find(filter);
        var years = list.years();
        var all = bodies.all();
        var onlyMeeting = all.stream().filter(rules::onlyMeets).map(Body::id).collect(Collectors.toSet());
        model.addAttribute(
                "page",
                new CaseListPage(
                        "/" + alliance + "/cases",
                        filter,
                        found,
                        all,
                        onlyMeeting,
                        years,
                        access.may(Role.SECRETARIAT)));
        return "meeting/cases";
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String alliance, @RequestParam(required = false) @Nullable BodyId body) {
        return form(alliance, body == null ? "" : body.value().toString(), "", "", "", "", Mistakes.none());
    }

    @PostMapping
    Object open(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String background,
            @RequestParam(defaultValue = "") String assessment,
            @RequestParam(defaultValue = "") String proposal,
            RedirectAttributes redirect) {
        try {
            if (body == null) {
                throw Refusal.at("body", "case.body-unknown");
            }
            var treatment = cases.open(body, title, new CaseTexts(background, assessment, proposal));
            Flash.done(redirect, "case.opened", title.strip());
            return "redirect:/" + alliance + "/cases/" + treatment.caseId().value();
        } catch (Refusal refusal) {
            var page = form(
                    alliance,
                    body == null ? "" : body.value().toString(),
                    title,
                    background,
                    assessment,
                    proposal,
                    Mistakes.of(refusal));
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
            return page;
        }
    }

    @GetMapping("/{id}")
    @PublishedOr
    String show(@PathVariable String alliance, @PathVariable CaseId id, Model model) {
        var thread = readable.thread(id);
        var asked = access.inside() ? inquiries.about(id) : List.<InquiryView>of();
        var enclosed = enclosures.of(thread.matter());
        var outside = bodies.all().stream().filter(Body::external).map(Body::id).collect(Collectors.toSet());
        model.addAttribute(
                "page",
                CasePage.of(alliance, thread, asked, enclosed, access.inside(), outside, access.may(Role.SECRETARIAT)));
        return "meeting/case";
    }

    @PostMapping("/{id}/title")
    String rename(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @RequestParam int version,
            @RequestParam String title) {
        cases.rename(id, version, title);
        return at(alliance, id);
    }

    @PostMapping("/{id}/withholding")
    String withhold(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @RequestParam int version,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        cases.withhold(id, version, reason);
        Flash.done(redirect, "case.withheld-now");
        return at(alliance, id);
    }

    @PostMapping("/{id}/disclosure")
    String disclose(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        cases.disclose(id, version);
        Flash.done(redirect, "case.disclosed-now");
        return at(alliance, id);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        cases.withdraw(id, version);
        Flash.done(redirect, "case.withdrawn-now");
        return at(alliance, id);
    }

    private ModelAndView form(
            String alliance,
            String body,
            String title,
            String background,
            String assessment,
            String proposal,
            Mistakes mistakes) {
        var today = LocalDate.now(clock);
        var page = new ModelAndView("meeting/case-new");
        page.addObject("base", "/" + alliance + "/cases");
        page.addObject(
                "bodies",
                bodies.on(today).stream()
                        .filter(each -> !each.external())
                        .map(each -> new Choice(each.id().value().toString(), each.name()))
                        .toList());
        page.addObject("body", body);
        page.addObject("title", title);
        page.addObject("texts", List.of(background, assessment, proposal));
        page.addObject("mistakes", mistakes);
        return page;
    }

    private static String at(String alliance, CaseId id) {
        return "redirect:/" + alliance + "/cases/" + id.value();
    }
}
