package org.samband.server.settings.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ReportingCycle;

/**
 * A reporting cycle on the page where the alliance chooses its own.
 *
 * @param days what is typed as the days until its report is due
 * @param example one of its periods
 * @param due when the report on that period is due, or null as long as the days are no number
 */
public record CycleRow(
        ReportingCycle cycle,
        boolean used,
        String days,
        String example,
        @Nullable LocalDate due) {}
