package org.samband.server.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyRunSubmissions;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.RunDocument;
import org.samband.server.funding.RunWords;
import org.samband.server.meeting.Submissions.Laid;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of one run of a levy, from the draft to what was issued. */
@Controller
@RequestMapping("/{alliance}/funding/levy-runs")
@Allowed(Role.SECRETARIAT)
class RunPages {

    private final LevyRuns runs;
    private final LevyRunSubmissions submissions;
    private final ReadableRuns readable;
    private final FundingFiles files;
    private final Access access;

    RunPages(LevyRuns runs, LevyRunSubmissions submissions, ReadableRuns readable, FundingFiles files, Access access) {
        this.runs = runs;
        this.submissions = submissions;
        this.readable = readable;
        this.files = files;
        this.access = access;
    }

    @GetMapping("/{id:[^.]+}")
    @PublishedOr
    String show(@PathVariable LevyRunId id, Model model) {
        model.addAttribute("page", page(readable.get(id)));
        model.addAttribute("laid", access.inside() ? submissions.of(id) : Laid.nowhere());
        return "funding/run";
    }

    @GetMapping("/{id:[^.]+}.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> file(
            @PathVariable LevyRunId id, @PathVariable String format, Texts texts, HttpServletResponse response) {
        var run = readable.get(id);
        var document = RunDocument.of(
                run,
                readable.budgeted(run)
                        .map(budgeted -> Map.of(texts.say("levy.run.budgeted"), budgeted.said(run, texts)))
                        .orElse(Map.of()),
                readable.contributions(run),
                readable.seesAll(run),
                access.may(Role.SECRETARIAT),
                ThisAlliance.get().name(),
                texts);
        return files.of(document, new RunWords(texts).title(run), format, response);
    }

    @PostMapping("/{id}/submissions")
    String lay(
            @PathVariable LevyRunId id,
            @RequestParam BodyId body,
            @RequestParam(required = false) @Nullable String proposal,
            Texts texts,
            RedirectAttributes redirect) {
        submissions.lay(id, body, new RunWords(texts).title(runs.get(id)), proposal);
        Flash.done(redirect, "case.laid.done");
        return FundingPlaces.to(FundingPlaces.run(id));
    }

    @PostMapping("/{id}/check")
    String check(@PathVariable LevyRunId id, @RequestParam int version, RedirectAttributes redirect) {
        return step(runs.check(id, version), redirect);
    }

    @PostMapping("/{id}/approval")
    String approve(@PathVariable LevyRunId id, @RequestParam int version, RedirectAttributes redirect) {
        return step(runs.approve(id, version), redirect);
    }

    @GetMapping("/{id}/issuance")
    String confirmIssuance(@PathVariable LevyRunId id, Model model) {
        model.addAttribute("page", page(runs.get(id)));
        return "funding/run-issuance";
    }

    @PostMapping("/{id}/issuance")
    String issue(@PathVariable LevyRunId id, @RequestParam int version, RedirectAttributes redirect) {
        return step(runs.issue(id, version), redirect);
    }

    @GetMapping("/{id}/credit")
    String confirmCredit(@PathVariable LevyRunId id, Model model) {
        model.addAttribute("page", page(runs.get(id)));
        return "funding/run-credit";
    }

    @PostMapping("/{id}/credit")
    String credit(@PathVariable LevyRunId id, RedirectAttributes redirect) {
        return step(runs.credit(id), redirect);
    }

    @PostMapping("/{id}/removal")
    String discard(@PathVariable LevyRunId id, RedirectAttributes redirect) {
        var levy = runs.get(id).levy();
        runs.discard(id);
        Flash.done(redirect, "levy.run.discarded");
        return FundingPlaces.to(FundingPlaces.levy(levy));
    }

    private static String step(LevyRun run, RedirectAttributes redirect) {
        Flash.done(redirect, "levy.run.now." + run.state().key());
        return FundingPlaces.to(FundingPlaces.run(run.id()));
    }

    private RunPage page(LevyRun run) {
        var credit = runs.of(run.levy()).stream()
                .filter(other -> run.id().equals(other.correctsId()))
                .map(LevyRun::id)
                .findFirst()
                .orElse(null);
        return new RunPage(
                run,
                readable.contributions(run),
                credit,
                readable.budgeted(run).orElse(null),
                readable.seesAll(run),
                access.may(Role.SECRETARIAT));
    }
}
