package org.samband.server.funding;

import org.samband.server.alliance.AllianceId;

/** A run of a levy was issued and stands still from now on; its contributions can be invoiced. */
public record LevyRunIssued(AllianceId alliance, LevyRunId run, RunKind kind) {}
