package org.samband.server.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Document;
import org.samband.server.access.Actor;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.document.Archive;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.Report.Matter;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.samband.server.web.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins, words and issues the reports of the current alliance. */
@Component
@Transactional
public class Reports {

    private static final int LONGEST_SUMMARY = 20_000;
    private static final int LONGEST_SENTENCE = 4_000;

    private final ReportRows rows;
    private final Previews previews;
    private final DocumentWriter writer;
    private final Archive archive;
    private final Plans plans;
    private final Bodies bodies;
    private final ReportingCycles cycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportRows rows,
            Previews previews,
            DocumentWriter writer,
            Archive archive,
            Plans plans,
            Bodies bodies,
            ReportingCycles cycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.previews = previews;
        this.writer = writer;
        this.archive = archive;
        this.plans = plans;
        this.bodies = bodies;
        this.cycles = cycles;
        this.events = events;
        this.clock = clock;
    }

    /** Returns all of them, the latest period first. */
    @Transactional(readOnly = true)
    public List<Report> all() {
        return rows.findAllByOrderByPeriodDescBegunAtDesc();
    }

    /** Returns a report, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Report get(ReportId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns the draft of a report, if somebody has begun one. */
    @Transactional(readOnly = true)
    public Optional<Report> draft(Matter matter) {
        return rows.findByPlanIdAndPeriodAndBodyIdAndState(
                matter.plan(), matter.period(), matter.body(), ReportState.DRAFT);
    }

    /** Begins a report, or refuses where there is nothing to tell the body or a draft of it already. */
    public Report begin(Matter matter) {
        check(matter);
        if (draft(matter).isPresent()) {
            throw Refusal.conflict("reporting.draft-exists");
        }
        var report = Report.begun(matter, clock.instant());
        previews.told(report);
        return rows.save(report);
    }

    public Report summarise(ReportId id, String summary) {
        var report = locked(id);
        summarise(report, summary);
        return rows.save(report);
    }

    /** Words sentences otherwise than they were reported; what is worded as reported follows the plan again. */
    public Report word(ReportId id, Map<PlanElementId, String> sentences) {
        return reword(id, asTyped(sentences));
    }

    /** Words the sentences that somebody touched, or refuses all of them where one has changed meanwhile. */
    public Report reword(ReportId id, Map<PlanElementId, Wording> sentences) {
        var report = locked(id);
        word(report, sentences);
        return rows.save(report);
    }

    /** Words the summary and sentences of a report as somebody saw it at a version. */
    public Report word(ReportId id, int seen, @Nullable String summary, Map<PlanElementId, String> sentences) {
        var report = locked(id, seen);
        if (summary != null) {
            summarise(report, summary);
        }
        if (!sentences.isEmpty()) {
            previews.of(report).content().requireLines(sentences.keySet());
            word(report, asTyped(sentences));
        }
        return rows.save(report);
    }

    private static void summarise(Report report, String summary) {
        if (summary.length() > LONGEST_SUMMARY) {
            throw Refusal.at("summary", "reporting.too-long", LONGEST_SUMMARY);
        }
        report.summarise(summary);
    }

    private void word(Report report, Map<PlanElementId, Wording> sentences) {
        report.requireDraft();
        var mistakes = new ArrayList<Mistake>();
        for (var line : previews.of(report).content().lines()) {
            var wording = sentences.get(line.id());
            if (wording == null || !wording.changes()) {
                continue;
            }
            var field = "sentence-" + line.id().value();
            if (wording.typed().length() > LONGEST_SENTENCE) {
                mistakes.add(Mistake.at(field, "reporting.too-long", LONGEST_SENTENCE));
            }
            if (wording.overtaken(line.sentence())) {
                mistakes.add(Mistake.at(field, "reporting.sentence-changed", line.title(), line.sentence()));
            }
            var said = line.said();
            var original = said == null || said.original() == null ? line.sentence() : said.original();
            report.word(line.id(), wording.typed().equals(TypedText.clean(original)) ? null : wording.typed());
        }
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
    }

    private static Map<PlanElementId, Wording> asTyped(Map<PlanElementId, String> sentences) {
        return sentences.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Wording(each.getValue(), null)));
    }

    /**
     * Issues a report: it stands still from now on, in each format.
     *
     * @param seen the fingerprint of what whoever issues it has seen, or null to issue it as it is now
     */
    public Report issue(ReportId id, @Nullable String seen) {
        return issue(id, seen, null);
    }

    /** Issues a report that is still at the version somebody has seen, if they say which. */
    public Report issue(ReportId id, @Nullable String seen, @Nullable Integer version) {
        var report = locked(id, version);
        report.requireDraft();
        var preview = previews.told(report);
        if (seen != null && !seen.equals(preview.fingerprint())) {
            throw Refusal.conflict("reporting.changed-meanwhile");
        }
        var document = previews.issued(preview, LocalDate.now(clock));
        report.issue(
                archive.keep(document, writer.writeAll(document, clock.instant())),
                Actor.current().map(Actor::name).orElse(""));
        events.publishEvent(new ReportIssued(ThisAlliance.get().id(), id, report.bodyId()));
        return rows.save(report);
    }

    public void discard(ReportId id, @Nullable Integer version) {
        var report = locked(id, version);
        report.requireDraft();
        rows.delete(report);
    }

    /** Returns what a report says: as it was issued, or as it would be now. */
    @Transactional(readOnly = true)
    public Document document(Report report) {
        var kept = report.documentId();
        return kept == null
                ? previews.of(report).document()
                : archive.find(kept).orElseThrow(Refusal::notFound).document();
    }

    /** Returns a report as it would be issued now. */
    @Transactional(readOnly = true)
    public Preview preview(Report report) {
        report.requireDraft();
        return previews.of(report);
    }

    /** Returns a report in a format: as it was issued, or as it would be now. */
    @Transactional(readOnly = true)
    public byte[] file(Report report, Format format) {
        var kept = report.documentId();
        return kept == null
                ? writer.write(previews.of(report).document(), format, clock.instant())
                : archive.file(kept, format.extension())
                        .orElseThrow(Refusal::notFound)
                        .bytes();
    }

    private void check(Matter matter) {
        var plan = plans.get(matter.plan());
        var cycle = cycles.used(matter.cycle());
        var period = cycle.period(matter.period())
                .orElseThrow(() -> Refusal.at(
                        "period",
                        "reporting.period-unknown",
                        matter.period(),
                        cycle.periodsOf(plan.year()).getFirst().toString()));
        if (period.year() < plan.year() || period.year() > plan.untilYear()) {
            throw Refusal.at("period", "reporting.period-outside-plan", matter.period(), plan.title());
        }
        if (bodies.find(matter.body()).isEmpty()) {
            throw Refusal.at("recipient", "reporting.body-unknown");
        }
    }

    private Report locked(ReportId id, @Nullable Integer seen) {
        var report = locked(id);
        if (seen != null && report.version() != seen) {
            throw new OptimisticLockingFailureException("The report is at version " + report.version());
        }
        return report;
    }

    private Report locked(ReportId id) {
        return rows.lock(id).orElseThrow(Refusal::notFound);
    }
}
