package org.samband.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How often reports are handed over: the year in equal stretches of whole months.
 *
 * <p>A cycle is named by two concepts: its key is the stretch of time ("tertial"), {@link #report()} what is handed over
 * ("tertial report", or another word altogether).
 *
 * @param key the cycle's key, a concept of the terminology, for example {@code tertial}
 * @param letter the letter of its periods, for example {@code T} in {@code 2026-T1}; empty if the year is undivided
 * @param periodsPerYear 1, 2, 3, 4, 6 or 12
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record ReportingCycle(String key, String letter, int periodsPerYear) {

    /** Checks that the periods are whole months. */
    public ReportingCycle {
        if (periodsPerYear < 1 || 12 % periodsPerYear != 0) {
            throw new IllegalArgumentException(
                    "A reporting cycle has 1, 2, 3, 4, 6 or 12 periods a year, not " + periodsPerYear + ".");
        }
        if (letter.isEmpty() && periodsPerYear > 1) {
            throw new IllegalArgumentException("A cycle with several periods a year needs a letter for them.");
        }
    }

    /** Returns the cycle of four months, with periods such as {@code 2026-T1}. */
    public static ReportingCycle tertial() {
        return new ReportingCycle("tertial", "T", 3);
    }

    /** Returns the cycle of three months, with periods such as {@code 2026-Q1}. */
    public static ReportingCycle quarter() {
        return new ReportingCycle("quarter", "Q", 4);
    }

    /** Returns the cycle of six months, with periods such as {@code 2026-H1}. */
    public static ReportingCycle halfYear() {
        return new ReportingCycle("half-year", "H", 2);
    }

    /** Returns the cycle of a year, with periods such as {@code 2026}. */
    public static ReportingCycle annual() {
        return new ReportingCycle("annual", "", 1);
    }

    /** Returns the concept of its reports, for example {@code tertial-report}. */
    public String report() {
        return key + "-report";
    }

    /** Returns the periods of a calendar year in order. */
    public List<Period> periodsOf(int year) {
        return IntStream.rangeClosed(1, periodsPerYear)
                .mapToObj(number -> new Period(this, year, number))
                .toList();
    }

    /** Returns the period written such as {@code 2026-T1} or {@code 2026}, or empty if it is none of this cycle. */
    public Optional<Period> period(String written) {
        if (!written.matches("\\d{4}(-[A-Z]\\d{1,2})?")) {
            return Optional.empty();
        }
        return periodsOf(Integer.parseInt(written.substring(0, 4))).stream()
                .filter(period -> period.toString().equals(written))
                .findFirst();
    }
}
