package org.samband.server.funding.result;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies where an account belongs. */
record AccountMappingId(UUID value) implements Identifier {}
