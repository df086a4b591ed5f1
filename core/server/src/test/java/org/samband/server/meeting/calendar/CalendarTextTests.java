package org.samband.server.meeting.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What calendar programs are strict about. */
class CalendarTextTests {

    @Test
    void commas_semicolons_backslashes_and_new_lines_are_escaped() {
        assertThat(new CalendarText().text("LOCATION", "Lier; sal 2, C:\\\nbak").toString())
                .isEqualTo("LOCATION:Lier\\; sal 2\\, C:\\\\\\nbak\r\n");
    }

    @Test
    void a_lone_carriage_return_begins_no_line_of_its_own() {
        assertThat(new CalendarText()
                        .text("LOCATION", "Lier\rATTENDEE:x\r\nbak")
                        .toString())
                .isEqualTo("LOCATION:Lier\\nATTENDEE:x\\nbak\r\n");
    }

    @Test
    void long_lines_are_folded_after_75_octets_and_never_within_a_character() {
        var written = "Rådsmøte på Ål 🚌 ".repeat(20);

        var folded = new CalendarText().text("SUMMARY", written).toString();

        assertThat(Arrays.stream(folded.split("\r\n")).map(line -> line.getBytes(UTF_8).length))
                .allMatch(octets -> octets <= 75)
                .hasSizeGreaterThan(5);
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + written + "\r\n");
    }

    @Test
    void moments_are_in_universal_time_and_days_are_days() {
        assertThat(new CalendarText()
                        .moment("DTSTART", Instant.parse("2026-02-26T09:00:00Z"))
                        .day("DTSTART", LocalDate.of(2026, 2, 26))
                        .toString())
                .isEqualTo("DTSTART:20260226T090000Z\r\nDTSTART;VALUE=DATE:20260226\r\n");
    }
}
