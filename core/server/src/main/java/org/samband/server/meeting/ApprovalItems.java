package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Optional;

/** How a body's old minutes call the item that approves its earlier ones. */
public interface ApprovalItems {

    /** Tells whether an item of this heading approves earlier minutes of the same body. */
    boolean approves(String title);

    /**
     * Returns the day of the meeting whose minutes an item approves, if it names one.
     *
     * @param text what was laid before the meeting
     * @param year the year of a day that is written without one
     */
    Optional<LocalDate> day(String title, String text, int year);
}
