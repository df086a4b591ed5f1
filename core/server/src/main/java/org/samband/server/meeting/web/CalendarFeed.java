package org.samband.server.meeting.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Appointment;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.PersonId;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.calendar.MeetingCalendar;
import org.samband.server.rule.PublishedOr;
import org.samband.server.web.Frame;
import org.samband.server.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The meetings of a body or a person as a calendar that programs subscribe to. */
@Controller
class CalendarFeed {

    private static final int YEARS = 2;

    private final ReadableMeetings readable;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Appointments appointments;
    private final Clock clock;

    CalendarFeed(ReadableMeetings readable, Meetings meetings, Bodies bodies, Appointments appointments, Clock clock) {
        this.readable = readable;
        this.meetings = meetings;
        this.bodies = bodies;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GetMapping("/{alliance}/calendar.ics")
    @PublishedOr
    ResponseEntity<String> feed(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable PersonId person,
            Frame frame) {
        var today = LocalDate.now(clock);
        var all = readable.between(today.minusYears(YEARS), today.plusYears(YEARS));
        var sitting = meetings.bodies(all.stream().map(Meeting::id).toList());
        var known = MeetingPage.known(bodies.all());
        if (body != null && !known.containsKey(body)) {
            throw Refusal.notFound();
        }
        var places = person == null ? List.<Appointment>of() : placesOf(person);
        var base = base() + "/" + alliance + "/meetings/";
        var entries = all.stream()
                .filter(each -> body == null || sits(sitting.get(each.id()), Set.of(body)))
                .filter(each -> person == null || sits(sitting.get(each.id()), bodiesOn(places, each.day())))
                .map(each -> new MeetingCalendar.Entry(
                        each,
                        title(
                                each,
                                sitting.getOrDefault(each.id(), List.of()).stream()
                                        .map(one -> known.containsKey(one)
                                                ? known.get(one).name()
                                                : "")
                                        .collect(Collectors.joining(" · "))),
                        base + each.id().value()))
                .toList();
        var name = frame.say("meeting.calendar.name", called(body == null ? null : known.get(body)));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/calendar;charset=UTF-8"))
                .body(MeetingCalendar.of(name, entries, clock.instant()));
    }

    private List<Appointment> placesOf(PersonId person) {
        var places = appointments.all().stream()
                .filter(each -> each.person().equals(person))
                .toList();
        if (places.isEmpty()) {
            throw Refusal.notFound();
        }
        return places;
    }

    private static Set<BodyId> bodiesOn(List<Appointment> places, LocalDate day) {
        return places.stream()
                .filter(each -> each.valid().holdsOn(day))
                .map(Appointment::body)
                .collect(Collectors.toSet());
    }

    private static boolean sits(@Nullable List<BodyId> sitting, Set<BodyId> wanted) {
        return sitting != null && new HashSet<>(sitting).stream().anyMatch(wanted::contains);
    }

    private static String title(Meeting meeting, String names) {
        return meeting.title().map(title -> title + " – " + names).orElse(names);
    }

    private static String called(@Nullable Body body) {
        var alliance = ThisAlliance.get().name();
        return body == null ? alliance : body.name() + ", " + alliance;
    }

    private static URI base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
    }
}
