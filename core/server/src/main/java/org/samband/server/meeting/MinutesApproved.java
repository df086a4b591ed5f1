package org.samband.server.meeting;

import org.samband.server.alliance.AllianceId;
import org.samband.server.body.BodyId;

/** The minutes of a body's meeting were approved and stand still from now on; heard at least once. */
public record MinutesApproved(AllianceId alliance, MinutesId minutes, MeetingId meeting, BodyId body) {}
