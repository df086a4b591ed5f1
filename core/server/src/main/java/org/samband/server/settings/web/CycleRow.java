package org.samband.server.settings.web;

import org.samband.profile.ReportingCycle;

/**
 * A reporting cycle on the page where the alliance chooses its own.
 *
 * @param days what is typed as the days until its report is due
 * @param example one of its periods
 */
public record CycleRow(ReportingCycle cycle, boolean used, String days, String example) {}
