package org.samband.server.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, kept in a {@code daterange} column.
 *
 * @param from the first day, or null where it always held
 * @param until the first day on which it no longer holds, or null where no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("A validity must begin before it ends: " + from + " to " + until);
        }
    }

    public static Validity from(LocalDate from) {
        return new Validity(from, null);
    }

    public static Validity always() {
        return new Validity(null, null);
    }

    public Validity endingBefore(LocalDate until) {
        return new Validity(from, until);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    static Validity parse(String range) {
        if (range.equals("(,)")) {
            return always();
        }
        // PostgreSQL always writes a range of dates as [from,until), with an open side as "(" and nothing.
        var comma = range.indexOf(',');
        return new Validity(day(range.substring(1, comma)), day(range.substring(comma + 1, range.length() - 1)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    String toRange() {
        return "[" + (from == null ? "" : from) + "," + (until == null ? "" : until) + ")";
    }
}
