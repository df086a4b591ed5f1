package org.samband.server.plan;

import org.samband.server.alliance.AllianceId;

/** A plan was adopted. */
public record PlanAdopted(AllianceId alliance, PlanId plan) {}
