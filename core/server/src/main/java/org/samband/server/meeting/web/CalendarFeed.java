package org.samband.server.meeting.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.body.PersonId;
import org.samband.server.meeting.calendar.MeetingCalendar;
import org.samband.server.meeting.calendar.MeetingCalendar.Entry;
import org.samband.server.rule.Keyed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.SignedIn;
import org.samband.server.web.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The meetings of an alliance, a body or a person as a calendar that programs subscribe to. */
@Controller
class CalendarFeed {

    private final Calendars calendars;
    private final Clock clock;

    CalendarFeed(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/{alliance}/calendar.ics")
    @PublishedOr
    @Keyed
    ResponseEntity<String> feed(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable PersonId person,
            Texts texts) {
        var choice = new CalendarChoice(body, person);
        return answer(texts.say("meeting.calendar.name", calendars.named(choice)), calendars.of(choice, server()));
    }

    @GetMapping("/my/calendar.ics")
    @SignedIn
    @Keyed
    ResponseEntity<String> mine(Texts texts) {
        return answer(texts.say("meeting.calendar.mine"), calendars.mine(server()));
    }

    private ResponseEntity<String> answer(String name, List<Entry> entries) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/calendar;charset=UTF-8"))
                .body(MeetingCalendar.of(name, entries, clock.instant()));
    }

    /** Returns where this server is, as whoever asks calls it. */
    static String server() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
