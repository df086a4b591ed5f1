package org.samband.server.body;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a rotating role. */
public record RotatingRoleId(UUID value) implements Identifier {}
