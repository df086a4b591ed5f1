package org.samband.server.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.data.Ids;
import org.samband.server.document.IssuedDocument;
import org.samband.server.document.IssuedDocumentId;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.web.Refusal;
import org.samband.server.web.TypedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** What one body is told of a plan for one period: a draft that follows the plan, until it is issued and stands still. */
public final class Report {

    @Id
    private final ReportId id;

    private final PlanId planId;
    private final String cycle;
    private final String period;
    private final BodyId bodyId;
    private final Instant begunAt;

    private ReportState state;
    private String summary;
    private Sentences sentences;
    private @Nullable Instant issuedAt;
    private @Nullable String issuedBy;
    private @Nullable IssuedDocumentId documentId;
    private @Nullable String sha256;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Report(
            ReportId id,
            PlanId planId,
            String cycle,
            String period,
            BodyId bodyId,
            Instant begunAt,
            ReportState state,
            String summary,
            Sentences sentences) {
        this.id = id;
        this.planId = planId;
        this.cycle = cycle;
        this.period = period;
        this.bodyId = bodyId;
        this.begunAt = begunAt;
        this.state = state;
        this.summary = summary;
        this.sentences = sentences;
    }

    static Report begun(Matter matter, Instant now) {
        return new Report(
                new ReportId(Ids.next()),
                matter.plan(),
                matter.cycle(),
                matter.period(),
                matter.body(),
                now,
                ReportState.DRAFT,
                "",
                Sentences.asReported());
    }

    void summarise(String newSummary) {
        requireDraft();
        summary = TypedText.clean(newSummary);
    }

    /** Words a sentence otherwise than it was reported; null takes it as reported. */
    void word(PlanElementId element, @Nullable String sentence) {
        requireDraft();
        sentences = sentences.with(element, sentence == null ? null : sentence.strip());
    }

    void issue(IssuedDocument document, String by) {
        requireDraft();
        state = ReportState.ISSUED;
        issuedAt = document.issuedAt();
        issuedBy = by;
        documentId = document.id();
        sha256 = document.sha256();
    }

    /** Refuses what may only be done to a draft. */
    public void requireDraft() {
        if (state == ReportState.ISSUED) {
            throw Refusal.conflict("reporting.already-issued");
        }
    }

    public ReportId id() {
        return id;
    }

    public PlanId planId() {
        return planId;
    }

    public String cycle() {
        return cycle;
    }

    /** Returns the period as written, such as {@code 2026-T1}. */
    public String period() {
        return period;
    }

    public BodyId bodyId() {
        return bodyId;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public ReportState state() {
        return state;
    }

    public boolean issued() {
        return state == ReportState.ISSUED;
    }

    public String summary() {
        return summary;
    }

    public Sentences sentences() {
        return sentences;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    /** Returns the name of whoever issued it. */
    public @Nullable String issuedBy() {
        return issuedBy;
    }

    public @Nullable IssuedDocumentId documentId() {
        return documentId;
    }

    /** Returns the SHA-256 of what was issued. */
    public @Nullable String sha256() {
        return sha256;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /**
     * What a report is about and whom it is for.
     *
     * @param cycle the key of the reporting cycle
     * @param period the period as written, such as {@code 2026-T1}
     */
    public record Matter(PlanId plan, String cycle, String period, BodyId body) {}
}
