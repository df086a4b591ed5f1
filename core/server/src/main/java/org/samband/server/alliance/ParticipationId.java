package org.samband.server.alliance;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies the participation of an organisation in a scheme. */
public record ParticipationId(UUID value) implements Identifier {}
