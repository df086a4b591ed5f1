package org.samband.server.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceId;

/**
 * A person holds a place in a body of an alliance, or holds it on other days than was said before.
 *
 * @param from the first day, or null where it is not known
 */
public record AppointmentBegan(
        AllianceId alliance,
        AppointmentId appointment,
        BodyId body,
        PersonId person,
        @Nullable LocalDate from) {}
