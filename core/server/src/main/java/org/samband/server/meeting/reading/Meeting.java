package org.samband.server.meeting.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of minutes say about the meeting.
 *
 * @param year the year asked for
 * @param dateWritten the day as the minutes write it, or an empty text
 */
record Meeting(
        int year,
        @Nullable DraftBody body,
        @Nullable LocalDate date,
        String dateWritten,
        @Nullable String place,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends) {

    /** Returns the year of what states none. */
    int yearUnlessSaid() {
        return date == null ? year : date.getYear();
    }
}
