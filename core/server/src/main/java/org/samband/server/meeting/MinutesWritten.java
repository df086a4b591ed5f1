package org.samband.server.meeting;

import org.samband.server.body.BodyId;

/** A body's minutes of a meeting are written; they can be opened again until they are approved. */
public record MinutesWritten(MeetingId meeting, BodyId body) {}
