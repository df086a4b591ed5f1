package org.samband.server.funding.result;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies the result of a year. */
public record ResultId(UUID value) implements Identifier {}
