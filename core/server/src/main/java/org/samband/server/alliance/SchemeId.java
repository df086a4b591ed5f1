package org.samband.server.alliance;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a scheme of an alliance. */
public record SchemeId(UUID value) implements Identifier {}
