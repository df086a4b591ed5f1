package org.samband.server.body.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.web.Refusal;

/** Days as people say them: from a first to a last one, either of which may be open. */
final class Days {

    private Days() {}

    static Validity span(@Nullable LocalDate from, @Nullable LocalDate lastDay) {
        if (from != null && lastDay != null && lastDay.isBefore(from)) {
            throw Refusal.at("lastDay", "body.ends-before-it-begins", from);
        }
        return new Validity(from, lastDay == null ? null : lastDay.plusDays(1));
    }

    static Validity span(String from, String lastDay) {
        return span(read("from", from), read("lastDay", lastDay));
    }

    static @Nullable LocalDate read(String field, String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.at(field, "body.day-wrong", text);
        }
    }

    static @Nullable LocalDate last(Validity valid) {
        var until = valid.until();
        return until == null ? null : until.minusDays(1);
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
