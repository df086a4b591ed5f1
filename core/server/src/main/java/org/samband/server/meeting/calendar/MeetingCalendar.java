package org.samband.server.meeting.calendar;

import java.time.Instant;
import java.util.List;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingState;

/** Writes meetings as one calendar; the same meeting keeps its id, however often it moves. */
public final class MeetingCalendar {

    /** After how long programs should ask again; the first name is that of RFC 7986, the second an older habit. */
    private static final String AGAIN_AFTER = "PT1H";

    private MeetingCalendar() {}

    /**
     * Writes a calendar.
     *
     * @param now when it is written
     */
    public static String of(String name, List<Entry> entries, Instant now) {
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Samband//Meetings//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", AGAIN_AFTER)
                .line("X-PUBLISHED-TTL", AGAIN_AFTER);
        entries.forEach(entry -> event(text, entry, now));
        return text.line("END", "VCALENDAR").toString();
    }

    private static void event(CalendarText text, Entry entry, Instant now) {
        var meeting = entry.meeting();
        var sitting = meeting.sitting();
        text.line("BEGIN", "VEVENT")
                .line("UID", meeting.id().value() + "@samband")
                .line("SEQUENCE", Integer.toString(meeting.edition()))
                .moment("DTSTAMP", now)
                .text("SUMMARY", entry.title());
        var start = sitting.start();
        if (start.isPresent()) {
            text.moment("DTSTART", start.get().atZone(sitting.zone()).toInstant());
            sitting.end()
                    .ifPresent(end ->
                            text.moment("DTEND", end.atZone(sitting.zone()).toInstant()));
        } else {
            text.day("DTSTART", sitting.day());
        }
        var place = sitting.place();
        if (place != null) {
            text.text("LOCATION", place);
        }
        text.line("STATUS", status(meeting.state()));
        if (!entry.address().isEmpty()) {
            text.line("URL", entry.address());
        }
        text.line("END", "VEVENT");
    }

    private static String status(MeetingState state) {
        return switch (state) {
            case PLANNED -> "TENTATIVE";
            case CONVENED, HELD -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }

    /** A meeting, what it is called, and where it can be looked at. */
    public record Entry(Meeting meeting, String title, String address) {}
}
