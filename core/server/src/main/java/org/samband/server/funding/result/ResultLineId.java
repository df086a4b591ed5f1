package org.samband.server.funding.result;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies an actual figure. */
public record ResultLineId(UUID value) implements Identifier {}
