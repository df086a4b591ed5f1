package org.samband.server.plan;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days from one to another.
 *
 * @param from the first day
 * @param until the last day, included
 */
public record DateRange(LocalDate from, LocalDate until) {

    /** Refuses a range that ends before it begins. */
    public DateRange {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A range from " + from + " cannot end on " + until + ".");
        }
    }

    /** Returns a single day. */
    public static DateRange on(LocalDate day) {
        return new DateRange(day, day);
    }

    /** Returns a calendar year. */
    public static DateRange year(int year) {
        return months(year, 1, 12);
    }

    /** Returns whole months of one year, both numbers included. */
    public static DateRange months(int year, int first, int last) {
        return new DateRange(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** Tells whether the two share a day. */
    public boolean touches(DateRange other) {
        return !from.isAfter(other.until) && !until.isBefore(other.from);
    }

    /** Returns the range from the first day of this one to the last day of a later one. */
    public DateRange to(DateRange later) {
        return new DateRange(from, later.until);
    }
}
