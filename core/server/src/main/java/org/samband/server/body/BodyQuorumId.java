package org.samband.server.body;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a quorum that a body has for a time. */
public record BodyQuorumId(UUID value) implements Identifier {}
