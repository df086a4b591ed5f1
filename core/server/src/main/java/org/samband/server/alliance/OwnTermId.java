package org.samband.server.alliance;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a word that an alliance uses instead of its profile's. */
record OwnTermId(UUID value) implements Identifier {}
