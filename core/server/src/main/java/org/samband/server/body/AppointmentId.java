package org.samband.server.body;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies an appointment. */
public record AppointmentId(UUID value) implements Identifier {}
