package org.samband.server.reporting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a report has come. */
public enum ReportState {
    DRAFT,
    ISSUED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
