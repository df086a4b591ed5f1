package org.samband.server.funding;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.samband.profile.levy.Part;
import org.samband.server.web.Refusal;

/**
 * The year of a run, or the part of it that the run is for.
 *
 * @param until the first day after it
 */
public record RunTime(int year, LocalDate from, LocalDate until) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public static RunTime of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.at("year", "levy.run.year-wrong", FIRST_YEAR, LAST_YEAR);
        }
        return new RunTime(year, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Returns some days of a year, the last one included. */
    public static RunTime of(int year, LocalDate from, LocalDate last) {
        var whole = of(year);
        if (from.isBefore(whole.from) || from.isAfter(last) || !last.isBefore(whole.until)) {
            throw Refusal.at("from", "levy.run.outside-year", year);
        }
        return new RunTime(year, from, last.plusDays(1));
    }

    public boolean wholeYear() {
        return from.getDayOfYear() == 1 && until.getYear() == year + 1;
    }

    /** Returns the last day. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    public int daysOfYear() {
        return Year.of(year).length();
    }

    /** Returns which part of the year it is: in months if they are whole ones, else in days. */
    public Part part() {
        if (wholeYear()) {
            return Part.WHOLE;
        }
        return from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1
                ? new Part(Math.toIntExact(ChronoUnit.MONTHS.between(from, until)), 12)
                : new Part(days(), daysOfYear());
    }
}
