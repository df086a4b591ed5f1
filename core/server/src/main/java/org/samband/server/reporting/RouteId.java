package org.samband.server.reporting;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a route of reports. */
public record RouteId(UUID value) implements Identifier {}
