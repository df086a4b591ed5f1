package org.samband.server.meeting.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes lines of a calendar as RFC 5545 wants them: escaped, folded after 75 octets, ended by CR and LF. */
final class CalendarText {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value is written as it is. */
    CalendarText line(String name, String value) {
        var octets = 0;
        for (var piece :
                (name + ":" + value).codePoints().mapToObj(Character::toString).toList()) {
            var size = piece.getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(piece);
            octets += size;
        }
        lines.append("\r\n");
        return this;
    }

    /** Adds a line whose value is a text. */
    CalendarText text(String name, String value) {
        return line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace('\r', '\n')
                        .replace("\n", "\\n"));
    }

    CalendarText moment(String name, Instant moment) {
        return line(name, MOMENT.format(moment));
    }

    CalendarText day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
