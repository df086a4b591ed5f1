package org.samband.server.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samband.server.access.Access;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceId;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Appointment;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.PersonId;
import org.samband.server.body.Persons;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.calendar.MeetingCalendar.Entry;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the meetings of a calendar: of an alliance, a body or a person, as whoever asks may see them. */
@Component
class Calendars {

    private static final int YEARS = 2;

    private final ReadableMeetings readable;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Persons persons;
    private final Alliances alliances;
    private final Access access;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Calendars(
            ReadableMeetings readable,
            Meetings meetings,
            Bodies bodies,
            Persons persons,
            Alliances alliances,
            Access access,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.readable = readable;
        this.meetings = meetings;
        this.bodies = bodies;
        this.persons = persons;
        this.alliances = alliances;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.clock = clock;
    }

    /** Returns the meetings of a calendar of this alliance. */
    List<Entry> of(CalendarChoice choice, String server) {
        if (choice.person() != null) {
            return ofPerson(choice.person(), server);
        }
        var body = choice.body();
        return entries(server, each -> body == null || each.bodies().contains(body));
    }

    /** Returns what a calendar of this alliance is the calendar of, or refuses as unknown. */
    String named(CalendarChoice choice) {
        access.requirePublished(choice.person() == null && ThisAlliance.get().publishes());
        var alliance = ThisAlliance.get().name();
        if (choice.person() != null) {
            return persons.get(choice.person()).name() + ", " + alliance;
        }
        return choice.body() == null
                ? alliance
                : bodies.find(choice.body()).orElseThrow(Refusal::notFound).name() + ", " + alliance;
    }

    /** Returns the meetings of whoever asks in all alliances; each is asked in a transaction of its own. */
    List<Entry> mine(String server) {
        var account = access.actor().id();
        return access.actor().alliances().stream()
                .map(AllianceId::new)
                .flatMap(id -> alliances.find(id).stream())
                .sorted(Comparator.comparing(Alliance::name))
                .flatMap(alliance -> ThisAlliance.call(
                        alliance,
                        () -> Objects.requireNonNull(transaction.execute(_ -> persons.of(account)
                                        .map(person -> ofPerson(person.id(), server))
                                        .orElse(List.of())))
                                .stream()))
                .toList();
    }

    private List<Entry> ofPerson(PersonId person, String server) {
        var places = persons.places(person);
        return entries(
                server,
                each -> !Collections.disjoint(
                        each.bodies(), on(places, each.meeting().day())));
    }

    private List<Entry> entries(String server, Predicate<Sat> wanted) {
        var today = LocalDate.now(clock);
        var all = readable.between(today.minusYears(YEARS), today.plusYears(YEARS));
        var sitting = meetings.bodies(all.stream().map(Meeting::id).toList());
        var known = MeetingPage.known(bodies.all());
        var base = server + "/" + ThisAlliance.get().slug() + "/meetings/";
        return all.stream()
                .map(each -> new Sat(each, sitting.getOrDefault(each.id(), List.of())))
                .filter(wanted)
                .map(each -> new Entry(
                        each.meeting(),
                        each.title(known),
                        base + each.meeting().id().value()))
                .toList();
    }

    private static Set<BodyId> on(List<Appointment> places, LocalDate day) {
        return places.stream()
                .filter(each -> each.valid().holdsOn(day))
                .map(Appointment::body)
                .collect(Collectors.toSet());
    }

    /** A meeting and the bodies that sit in it. */
    private record Sat(Meeting meeting, List<BodyId> bodies) {

        String title(Map<BodyId, Body> known) {
            var names = bodies.stream()
                    .filter(known::containsKey)
                    .map(each -> Objects.requireNonNull(known.get(each)).name())
                    .collect(Collectors.joining(" · "));
            var whose = names + ", " + ThisAlliance.get().name();
            return meeting.title().map(title -> title + " – " + whose).orElse(whose);
        }
    }
}
