package org.samband.server.reporting;

import org.samband.server.alliance.AllianceId;
import org.samband.server.body.BodyId;

/** A report was issued and stands still from now on. */
public record ReportIssued(AllianceId alliance, ReportId report, BodyId recipient) {}
