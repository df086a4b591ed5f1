package org.samband.server.meeting;

import org.samband.server.alliance.AllianceId;

/** The notice of a meeting was sent; heard at least once. */
public record MeetingConvened(AllianceId alliance, MeetingId meeting) {}
