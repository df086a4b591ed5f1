package org.samband.server.reporting;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a report. */
public record ReportId(UUID value) implements Identifier {}
