package org.samband.server.reporting.web;

import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Body;
import org.samband.server.reporting.Preview;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.Standing;

/**
 * A report as its page shows it.
 *
 * @param document what the body sees
 * @param margins what stands beside it in a draft
 * @param preview the draft, or null where the report was issued
 * @param editable whether whoever reads may word and issue it
 */
public record ReportPage(
        Report report,
        Body body,
        Document document,
        Margins margins,
        @Nullable Preview preview,
        boolean editable) {

    static ReportPage draft(Report report, Body body, Preview preview, boolean editable) {
        var margins = preview.usual() ? Margins.of(preview.document(), preview.content()) : Margins.none();
        return new ReportPage(report, body, preview.document(), margins, preview, editable);
    }

    static ReportPage issued(Report report, Body body, Document document) {
        return new ReportPage(report, body, document, Margins.none(), null, false);
    }

    public String list() {
        return "/" + ThisAlliance.get().slug() + "/reports";
    }

    public String address() {
        return list() + "/" + report.id().value();
    }

    /** Tells whether no route leads to the body any more. */
    public boolean untold() {
        return preview != null && preview.content().sections().isEmpty();
    }

    /** Tells whether anyone may read it once it is issued. */
    public boolean publishes() {
        return ThisAlliance.get().publishes();
    }

    /** Returns how many activities nobody has reported. */
    public long missing() {
        return preview == null ? 0 : preview.content().counts().getOrDefault(Standing.NOT_REPORTED, 0L);
    }
}
