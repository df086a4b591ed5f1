package org.samband.server.reporting.web;

import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.ReportId;
import org.samband.server.reporting.Reports;
import org.springframework.stereotype.Component;

/** The reports that whoever asks may read: anyone those that were issued, where the alliance publishes. */
@Component
class ReadableReports {

    private final Reports reports;
    private final Access access;

    ReadableReports(Reports reports, Access access) {
        this.reports = reports;
        this.access = access;
    }

    List<Report> all() {
        access.requirePublished(ThisAlliance.get().publishes());
        return reports.all().stream()
                .filter(report -> access.lets(report.issued(), published(report)))
                .toList();
    }

    Report get(ReportId id) {
        var report = reports.get(id);
        access.requirePublished(report.issued(), published(report));
        return report;
    }

    private static boolean published(Report report) {
        return report.issued() && ThisAlliance.get().publishes();
    }
}
