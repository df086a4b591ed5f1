package org.samband.server.funding.grant.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Days;
import org.samband.server.web.Refusal;

/** Reads a day as a form of a grant sends it. */
final class TypedDay {

    private TypedDay() {}

    /** Returns the day, or null where nothing is typed; what is no day is refused at its field. */
    static @Nullable LocalDate read(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Days.said(field, LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            throw Refusal.at(field, "grant.day-wrong", typed.strip());
        }
    }

    /** Returns the day, or refuses its field as empty. */
    static LocalDate said(String field, @Nullable String typed) {
        var day = read(field, typed);
        if (day == null) {
            throw Refusal.at(field, "grant.day-missing");
        }
        return day;
    }
}
