package org.samband.server.reporting;

import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Subject;
import org.samband.server.meeting.SubjectPlace;
import org.samband.server.meeting.Submissions;
import org.samband.server.meeting.Submissions.Laid;
import org.samband.server.meeting.Treatment;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays issued reports before bodies, and tells which of them treated one: what was issued stands still itself. */
@Component
@Transactional
public class ReportSubmissions implements SubjectPlace {

    private static final String KIND = "report";

    private final Reports reports;
    private final Cases cases;
    private final Submissions submissions;

    ReportSubmissions(Reports reports, Cases cases, Submissions submissions) {
        this.reports = reports;
        this.cases = cases;
        this.submissions = submissions;
    }

    public Treatment lay(ReportId id, BodyId body, @Nullable String proposal) {
        var report = reports.get(id);
        if (!report.issued()) {
            throw Refusal.conflict("reporting.not-issued");
        }
        return cases.submit(
                new Subject(KIND, id.value()), body, reports.document(report).title(), proposal);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path() {
        return "reports";
    }

    /** Returns the bodies before which a report was laid, and what they said to it. */
    @Transactional(readOnly = true)
    public Laid of(ReportId id, boolean inside) {
        return submissions.of(new Subject(KIND, id.value()), inside);
    }
}
