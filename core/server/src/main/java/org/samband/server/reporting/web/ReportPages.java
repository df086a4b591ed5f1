package org.samband.server.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanId;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.Report.Matter;
import org.samband.server.reporting.ReportId;
import org.samband.server.reporting.ReportSubmissions;
import org.samband.server.reporting.Reports;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of one report, from the draft to what was issued. */
@Controller
@RequestMapping("/{alliance}/reports")
@Allowed(Role.SECRETARIAT)
class ReportPages {

    private final Reports reports;
    private final ReportSubmissions submissions;
    private final ReadableReports readable;
    private final ReportFile files;
    private final Bodies bodies;
    private final Access access;

    ReportPages(
            Reports reports,
            ReportSubmissions submissions,
            ReadableReports readable,
            ReportFile files,
            Bodies bodies,
            Access access) {
        this.reports = reports;
        this.submissions = submissions;
        this.readable = readable;
        this.files = files;
        this.bodies = bodies;
        this.access = access;
    }

    @PostMapping
    String begin(
            @PathVariable String alliance,
            @RequestParam PlanId plan,
            @RequestParam String period,
            @RequestParam BodyId recipient) {
        var parts = period.split("/", 2);
        var matter = new Matter(plan, parts[0], parts.length == 2 ? parts[1] : "", recipient);
        return at(alliance, reports.draft(matter).orElseGet(() -> reports.begin(matter)));
    }

    @GetMapping("/{id:[^.]+}")
    @PublishedOr
    String show(@PathVariable ReportId id, Model model) {
        var report = readable.get(id);
        var body = bodies.find(report.bodyId()).orElseThrow(Refusal::notFound);
        if (report.issued()) {
            model.addAttribute("page", ReportPage.issued(report, body, reports.document(report)));
            model.addAttribute("laid", submissions.of(id, access.inside()));
            model.addAttribute("lays", access.may(Role.SECRETARIAT));
        } else {
            var editable = access.may(Role.SECRETARIAT);
            model.addAttribute("page", ReportPage.draft(report, body, reports.preview(report), editable));
        }
        return "reporting/show";
    }

    @GetMapping("/{id:[^.]+}.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> file(@PathVariable ReportId id, @PathVariable String format, HttpServletResponse response) {
        return files.of(readable.get(id), format, response);
    }

    @PostMapping("/{id}/submissions")
    String lay(
            @PathVariable String alliance,
            @PathVariable ReportId id,
            @RequestParam BodyId body,
            @RequestParam(required = false) @Nullable String proposal,
            RedirectAttributes redirect) {
        submissions.lay(id, body, proposal);
        Flash.done(redirect, "case.laid.done");
        return at(alliance, reports.get(id));
    }

    @PostMapping("/{id}/summary")
    String summarise(
            @PathVariable String alliance,
            @PathVariable ReportId id,
            @RequestParam int version,
            @RequestParam String summary,
            RedirectAttributes redirect) {
        var report = reports.word(id, version, summary, Map.of());
        Flash.done(redirect, "reporting.page.saved");
        return at(alliance, report);
    }

    @GetMapping("/{id}/issuance")
    String confirm(@PathVariable String alliance, @PathVariable ReportId id, Model model) {
        var report = reports.get(id);
        var body = bodies.find(report.bodyId()).orElseThrow(Refusal::notFound);
        var preview = reports.preview(report);
        if (preview.content().sections().isEmpty()) {
            return at(alliance, report);
        }
        model.addAttribute("page", ReportPage.draft(report, body, preview, true));
        return "reporting/issuance";
    }

    @PostMapping("/{id}/issuance")
    String issue(
            @PathVariable String alliance,
            @PathVariable ReportId id,
            @RequestParam String seen,
            RedirectAttributes redirect) {
        var report = reports.issue(id, seen);
        Flash.done(redirect, "reporting.page.issued");
        return at(alliance, report);
    }

    @GetMapping("/{id}/removal")
    String confirmRemoval(@PathVariable ReportId id, Model model) {
        var report = reports.get(id);
        report.requireDraft();
        var body = bodies.find(report.bodyId()).orElseThrow(Refusal::notFound);
        model.addAttribute("page", ReportPage.draft(report, body, reports.preview(report), true));
        return "reporting/removal";
    }

    @PostMapping("/{id}/removal")
    String discard(@PathVariable String alliance, @PathVariable ReportId id, RedirectAttributes redirect) {
        reports.discard(id, null);
        Flash.done(redirect, "reporting.page.discarded");
        return "redirect:/" + alliance + "/reports";
    }

    private static String at(String alliance, Report report) {
        return "redirect:/" + alliance + "/reports/" + report.id().value();
    }
}
