package org.samband.server.funding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Which day's figures a levy goes by: the first of its year, the last of the year before, one two years before.
 *
 * @param referenceMonth the month, from 1
 * @param referenceDay the day of the month
 * @param referenceYearsBefore how many years before the levy's year
 */
public record ReferenceDay(int referenceMonth, int referenceDay, int referenceYearsBefore) {

    private static final int MOST_YEARS = 10;

    /** Returns a day of so many years before, or empty where there is no such day in each year. */
    public static Optional<ReferenceDay> of(int month, int day, int yearsBefore) {
        try {
            var possible = MonthDay.of(month, day).isValidYear(2001) && yearsBefore >= 0 && yearsBefore <= MOST_YEARS;
            return possible ? Optional.of(new ReferenceDay(month, day, yearsBefore)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public LocalDate in(int year) {
        return LocalDate.of(year - referenceYearsBefore, referenceMonth, referenceDay);
    }
}
