package org.samband.server.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Reads the days of addresses and forms; one that nobody can mean is no day, so that no page has to reckon with it. */
final class WrittenDays implements Formatter<LocalDate> {

    @Override
    public LocalDate parse(String written, Locale locale) throws ParseException {
        try {
            var day = LocalDate.parse(written.strip());
            if (Days.isLikely(day)) {
                return day;
            }
        } catch (DateTimeParseException _) {
            // Said below, as for a day beyond all reason.
        }
        throw new ParseException(written, 0);
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
