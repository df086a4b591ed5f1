package org.samband.server.body;

import java.time.LocalDate;
import org.samband.server.alliance.AllianceId;

/**
 * A person no longer holds a place in a body of an alliance, or will not from a day on.
 *
 * @param until the first day without it
 */
public record AppointmentEnded(
        AllianceId alliance, AppointmentId appointment, BodyId body, PersonId person, LocalDate until) {}
