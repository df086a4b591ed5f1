package org.samband.server.funding.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Days;
import org.samband.server.web.Refusal;

/** Reads a day as a form sends it. */
final class WrittenDay {

    private WrittenDay() {}

    /** Returns the day, or null where nothing is written; what is no day is refused at its field. */
    static @Nullable LocalDate read(String field, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return Days.said(field, LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            throw Refusal.at(field, "levy.day-wrong", written.strip());
        }
    }

    /** Returns the day, or refuses its field as empty. */
    static LocalDate said(String field, @Nullable String written) {
        var day = read(field, written);
        if (day == null) {
            throw Refusal.at(field, "levy.field-missing");
        }
        return day;
    }
}
