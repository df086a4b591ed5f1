package org.samband.server.body;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a name that a body has for a time. */
public record BodyNameId(UUID value) implements Identifier {}
