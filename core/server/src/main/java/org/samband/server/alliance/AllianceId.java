package org.samband.server.alliance;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a hosted alliance. */
public record AllianceId(UUID value) implements Identifier {}
