package org.samband.server.body;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies somebody who holds a seat. */
public record PersonId(UUID value) implements Identifier {}
