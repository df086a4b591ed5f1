package org.samband.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A stretch of time that a report covers, written such as {@code 2026-T1}.
 *
 * @param cycle the cycle it belongs to
 * @param year the calendar year
 * @param number its place in the year, from 1
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Period(ReportingCycle cycle, int year, int number) {

    /** Returns its first day. */
    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * months() + 1, 1);
    }

    /** Returns its last day, inclusive. */
    public LocalDate until() {
        return YearMonth.of(year, number * months()).atEndOfMonth();
    }

    /** Tells whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }

    /** Returns it as written in addresses and data. */
    @Override
    public String toString() {
        return cycle.letter().isEmpty() ? "%04d".formatted(year) : "%04d-%s%d".formatted(year, cycle.letter(), number);
    }

    private int months() {
        return 12 / cycle.periodsPerYear();
    }
}
