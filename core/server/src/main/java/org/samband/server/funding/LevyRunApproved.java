package org.samband.server.funding;

import org.samband.server.alliance.AllianceId;

/** A run of a levy was approved. */
public record LevyRunApproved(AllianceId alliance, LevyRunId run) {}
