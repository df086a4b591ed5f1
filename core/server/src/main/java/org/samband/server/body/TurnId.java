package org.samband.server.body;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies whose turn it is in a year. */
public record TurnId(UUID value) implements Identifier {}
