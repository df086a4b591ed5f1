package org.samband.server.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samband.server.body.Bodies;
import org.samband.server.plan.PlanElementId;
import org.samband.server.reporting.ReportId;
import org.samband.server.reporting.Reports;
import org.samband.server.reporting.Wording;
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

/** The page on which the sentences of a report are worded; only those that somebody touched are taken from it. */
@Controller
@RequestMapping("/{alliance}/reports/{id}/sentences")
@Allowed(Role.SECRETARIAT)
class SentencePages {

    private static final String SENTENCE = "sentence-";
    private static final String SHOWN = "shown-";

    private final Reports reports;
    private final Bodies bodies;

    SentencePages(Reports reports, Bodies bodies) {
        this.reports = reports;
        this.bodies = bodies;
    }

    @GetMapping
    String show(@PathVariable ReportId id, Model model) {
        return page(id, Map.of(), Mistakes.none(), model);
    }

    @PostMapping
    String word(
            @PathVariable String alliance,
            @PathVariable ReportId id,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var wordings = wordings(fields);
        try {
            reports.reword(id, wordings);
        } catch (Refusal refusal) {
            if (refusal.mistakes().isEmpty()) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return page(id, typed(wordings), Mistakes.of(refusal), model);
        }
        Flash.done(redirect, "reporting.page.saved");
        return "redirect:/" + alliance + "/reports/" + id.value();
    }

    private String page(ReportId id, Map<String, String> typed, Mistakes mistakes, Model model) {
        var report = reports.get(id);
        var body = bodies.find(report.bodyId()).orElseThrow(Refusal::notFound);
        model.addAttribute("page", ReportPage.draft(report, body, reports.preview(report), true));
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes);
        return "reporting/sentences";
    }

    private static Map<PlanElementId, Wording> wordings(Map<String, String> fields) {
        var wordings = new LinkedHashMap<PlanElementId, Wording>();
        fields.forEach((name, sentence) -> {
            if (name.startsWith(SENTENCE)) {
                var key = name.substring(SENTENCE.length());
                element(key).ifPresent(id -> wordings.put(id, new Wording(sentence, fields.get(SHOWN + key))));
            }
        });
        return wordings;
    }

    private static Map<String, String> typed(Map<PlanElementId, Wording> wordings) {
        return wordings.entrySet().stream()
                .filter(each -> each.getValue().changes())
                .collect(Collectors.toMap(
                        each -> SENTENCE + each.getKey().value(),
                        each -> each.getValue().typed()));
    }

    private static Optional<PlanElementId> element(String written) {
        try {
            return Optional.of(new PlanElementId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
