package org.samband.profile;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How long before leaving a participant has to say so.
 *
 * <p>For example {@code Notice.months(12).toEndOfYear()}: who says so in March 2031 leaves on 1 January 2033.
 *
 * @param months how many months after the notice it may leave
 * @param until up to the end of what it takes part even then
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Notice(int months, Until until) {

    /** Checks that it is not negative. */
    public Notice {
        if (months < 0) {
            throw new IllegalArgumentException("Notice cannot be given afterwards: " + months + " months");
        }
    }

    /** Returns no notice at all. */
    public static Notice none() {
        return months(0);
    }

    /** Returns a notice of some months, after which any day will do. */
    public static Notice months(int months) {
        return new Notice(months, Until.ANY_DAY);
    }

    /** Returns the same notice, lasting to the end of the month that it runs out in. */
    public Notice toEndOfMonth() {
        return new Notice(months, Until.END_OF_MONTH);
    }

    /** Returns the same notice, lasting to the end of the calendar year that it runs out in. */
    public Notice toEndOfYear() {
        return new Notice(months, Until.END_OF_YEAR);
    }

    /** Returns the first day on which a participant that gives notice on a day need no longer take part. */
    public LocalDate leavesOn(LocalDate given) {
        LocalDate over = given.plusMonths(months);
        return switch (until) {
            case ANY_DAY -> over;
            case END_OF_MONTH ->
                over.getDayOfMonth() == 1 ? over : over.withDayOfMonth(1).plusMonths(1);
            case END_OF_YEAR ->
                over.getDayOfYear() == 1 ? over : over.withDayOfYear(1).plusYears(1);
        };
    }

    /** What a notice lasts to the end of. */
    public enum Until {
        /** Nothing in particular: the day on which the months are over. */
        ANY_DAY,
        /** The month. */
        END_OF_MONTH,
        /** The calendar year. */
        END_OF_YEAR
    }
}
