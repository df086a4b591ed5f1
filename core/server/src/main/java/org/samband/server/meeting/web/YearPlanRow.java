package org.samband.server.meeting.web;

import java.util.List;

/**
 * A meeting in the proposal of a year.
 *
 * @param lasts how many days after the first it ends
 * @param taken whether it is to be planned
 * @param there whether there is such a one already
 */
public record YearPlanRow(MeetingForm form, List<String> names, int lasts, boolean taken, boolean there) {

    public YearPlanRow {
        names = List.copyOf(names);
    }
}
