package org.samband.server.reporting.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanId;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.ReportId;
import org.samband.server.reporting.ReportState;

/** A report as the API shows it. */
record ReportJson(
        ReportId id,
        PlanId planId,
        String cycle,
        String period,
        BodyId recipient,
        ReportState state,
        String summary,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy,
        @Nullable String sha256) {

    static ReportJson of(Report report) {
        return new ReportJson(
                report.id(),
                report.planId(),
                report.cycle(),
                report.period(),
                report.bodyId(),
                report.state(),
                report.summary(),
                report.issuedAt(),
                report.issuedBy(),
                report.sha256());
    }
}
