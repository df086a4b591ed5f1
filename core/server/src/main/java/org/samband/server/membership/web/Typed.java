package org.samband.server.membership.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.web.Days;
import org.samband.server.web.Refusal;

/** Reads what a person typed into a form of this module. */
final class Typed {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");

    private Typed() {}

    /** Returns a day, null where nothing is typed, or refuses it at its field. */
    static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var dotted = DOTTED.matcher(text.strip());
            return Days.said(
                    field,
                    dotted.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(dotted.group(3)),
                                    Integer.parseInt(dotted.group(2)),
                                    Integer.parseInt(dotted.group(1)))
                            : LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            throw Refusal.at(field, "scheme.day-wrong", text);
        }
    }

    /** Returns the day, or refuses that nothing is typed. */
    static LocalDate dayNeeded(String field, @Nullable String text) {
        var day = day(field, text);
        if (day == null) {
            throw Refusal.at(field, "scheme.day-missing");
        }
        return day;
    }

    /** Returns from a first to a last day, either of which may be open. */
    static Validity span(@Nullable String from, @Nullable String lastDay) {
        var first = day("from", from);
        var last = day("lastDay", lastDay);
        return span(first, last == null ? null : last.plusDays(1), "lastDay");
    }

    /** Returns from a day until before another, or refuses at a field that it ends before it begins. */
    static Validity span(@Nullable LocalDate from, @Nullable LocalDate until, String field) {
        Days.likely("from", from);
        Days.likely(field, until);
        if (from != null && until != null && !from.isBefore(until)) {
            throw Refusal.at(field, "scheme.ends-before-it-begins", from);
        }
        return new Validity(from, until);
    }

    static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
