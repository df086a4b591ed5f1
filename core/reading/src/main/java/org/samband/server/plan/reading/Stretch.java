package org.samband.server.plan.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.DateRange;

/**
 * A stretch of time as said, perhaps without its year.
 *
 * @param unit what it is counted in
 * @param first the number of the quarter, half-year, week or first month; the month of a day
 * @param last the last month of a season; the day of a day
 * @param year the year, if it was said
 * @param part the beginning, the middle or the end of it, if only that is meant
 */
record Stretch(
        Unit unit,
        int first,
        int last,
        @Nullable Integer year,
        @Nullable String part) {

    static Stretch of(Unit unit, int first) {
        return new Stretch(unit, first, first, null, null);
    }

    Stretch in(@Nullable Integer newYear) {
        return new Stretch(unit, first, last, newYear, part);
    }

    Stretch part(String newPart) {
        return new Stretch(unit, first, last, year, newPart);
    }

    /** Returns the days, or empty if the calendar has none such. */
    Optional<DateRange> days(int yearUnlessSaid) {
        int ofYear = year == null ? yearUnlessSaid : year;
        try {
            DateRange days = switch (unit) {
                case YEAR -> DateRange.year(ofYear);
                case HALF -> DateRange.months(ofYear, first * 6 - 5, first * 6);
                case QUARTER -> DateRange.months(ofYear, first * 3 - 2, first * 3);
                case MONTHS ->
                    first <= last
                            ? DateRange.months(ofYear, first, last)
                            : DateRange.months(ofYear - 1, first, first).to(DateRange.months(ofYear, last, last));
                case WEEK -> week(ofYear, first);
                case DAY -> DateRange.on(LocalDate.of(ofYear, first, last));
            };
            return Optional.of(part == null ? days : partOf(days, part));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateRange week(int year, int number) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        if (monday.plusDays(3).getYear() != year) {
            throw new DateTimeException("The year " + year + " has no week " + number);
        }
        return new DateRange(monday, monday.plusDays(6));
    }

    /** The first, middle or last month of what is longer than a month; the first, middle or last third of a month. */
    private static DateRange partOf(DateRange days, String part) {
        YearMonth from = YearMonth.from(days.from());
        YearMonth until = YearMonth.from(days.until());
        if (from.equals(until)) {
            return switch (part) {
                case "early" -> new DateRange(from.atDay(1), from.atDay(10));
                case "mid" -> new DateRange(from.atDay(11), from.atDay(20));
                default -> new DateRange(from.atDay(21), from.atEndOfMonth());
            };
        }
        YearMonth month = switch (part) {
            case "early" -> from;
            case "mid" -> from.plusMonths(java.time.temporal.ChronoUnit.MONTHS.between(from, until) / 2);
            default -> until;
        };
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    /** What a stretch of time is counted in. */
    enum Unit {
        YEAR,
        HALF,
        QUARTER,
        MONTHS,
        WEEK,
        DAY
    }
}
