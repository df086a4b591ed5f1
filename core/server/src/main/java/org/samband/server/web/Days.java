package org.samband.server.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps days that people say within what anybody can mean, so that they can be reckoned with and stored. */
public final class Days {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private Days() {}

    /** Returns a day, or refuses it at its field as beyond all reason; what is not said stays so. */
    public static @Nullable LocalDate likely(String field, @Nullable LocalDate day) {
        return day == null ? null : said(field, day);
    }

    /** Returns a day, or refuses it at its field as beyond all reason. */
    public static LocalDate said(String field, LocalDate day) {
        if (!isLikely(day)) {
            throw Refusal.at(field, "web.day-unlikely", FIRST.getYear(), LAST.getYear());
        }
        return day;
    }

    static boolean isLikely(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
