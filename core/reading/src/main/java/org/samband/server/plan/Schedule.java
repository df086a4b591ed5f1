package org.samband.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;

/**
 * When an element of a plan happens: as somebody wrote it, and what that means in dates.
 *
 * <p>The text is the truth and is what pages and documents print; kind and ranges are computed from it.
 *
 * @param text what was written, unchanged
 * @param kind how the ranges are meant
 * @param every how often it recurs, if it does
 * @param ranges the days it covers, in the order written; none if it was not understood
 */
public record Schedule(String text, Kind kind, @Nullable Recurrence every, List<DateRange> ranges)
        implements StoredAsJson {

    /** Copies the ranges. */
    public Schedule {
        ranges = List.copyOf(ranges);
    }

    /** Returns a schedule that nobody understood, kept as written. */
    public static Schedule unknown(String text) {
        return new Schedule(text, Kind.UNKNOWN, null, List.of());
    }

    /** Tells whether it was understood. */
    public boolean understood() {
        return kind != Kind.UNKNOWN;
    }

    /** Tells whether it covers a day of the given range. */
    public boolean touches(DateRange range) {
        return ranges.stream().anyMatch(range::touches);
    }

    /** Tells whether it was all over before a day; never true of what was not understood. */
    public boolean endedBefore(LocalDate day) {
        return !ranges.isEmpty()
                && ranges.stream().allMatch(range -> range.until().isBefore(day));
    }

    /** Returns the quarters of a year that it touches, 1 to 4. */
    public SortedSet<Integer> quartersIn(int year) {
        SortedSet<Integer> quarters = new TreeSet<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (touches(DateRange.months(year, quarter * 3 - 2, quarter * 3))) {
                quarters.add(quarter);
            }
        }
        return quarters;
    }

    /** Returns the first day of each recurrence within a range, or nothing if it does not recur. */
    public List<LocalDate> recurrencesIn(DateRange within) {
        List<LocalDate> days = new ArrayList<>();
        if (every == null) {
            return days;
        }
        for (DateRange range : ranges) {
            LocalDate day = every.startOf(range.from());
            for (; !day.isAfter(range.until()) && !day.isAfter(within.until()); day = every.after(day)) {
                if (!day.isBefore(within.from()) && !day.isBefore(range.from())) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return text;
    }

    /** How the ranges of a schedule are meant. */
    public enum Kind {
        /** One stretch of time, such as a quarter or a day. */
        PERIOD,
        /** From one stretch of time to another, without a break. */
        RANGE,
        /** Several stretches of time with others between that are not meant. */
        LIST,
        /** All the time. */
        ONGOING,
        /** Again and again. */
        RECURRING,
        /** Not understood. */
        UNKNOWN
    }

    /** How often something recurs. */
    public enum Recurrence {
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR;

        private LocalDate startOf(LocalDate day) {
            return switch (this) {
                case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                case HALF_YEAR -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 6 * 6 + 1, 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private LocalDate after(LocalDate day) {
            return switch (this) {
                case WEEK -> day.plusWeeks(1);
                case MONTH -> day.plusMonths(1);
                case QUARTER -> day.plusMonths(3);
                case HALF_YEAR -> day.plusMonths(6);
                case YEAR -> day.plusYears(1);
            };
        }
    }
}
