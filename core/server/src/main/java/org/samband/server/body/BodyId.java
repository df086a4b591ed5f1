package org.samband.server.body;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a body of an alliance. */
public record BodyId(UUID value) implements Identifier {}
