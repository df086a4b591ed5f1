package org.samband.server.meeting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samband.server.body.Appointment;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.Person;
import org.samband.server.body.PersonId;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds meetings that nobody can be at both of; in as many statements however many they are. */
@Component
@Transactional(readOnly = true)
public class Collisions {

    private final Appointments appointments;
    private final Bodies bodies;

    Collisions(Appointments appointments, Bodies bodies) {
        this.appointments = appointments;
        this.bodies = bodies;
    }

    /** Returns what collides with which of some meetings, in sentences. */
    public Map<MeetingId, List<Message>> among(List<Meeting> meetings, Map<MeetingId, List<BodyId>> sitting) {
        var found = new HashMap<MeetingId, List<Message>>();
        var going = meetings.stream()
                .filter(each -> each.state() == MeetingState.PLANNED || each.state() == MeetingState.CONVENED)
                .toList();
        if (going.size() < 2) {
            return found;
        }
        var held = appointments.all();
        var persons = appointments.persons(held);
        var names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        for (var one : going) {
            for (var other : going) {
                if (one != other && overlap(one, other)) {
                    var shared = shared(one, other, sitting, held, persons);
                    var called = sitting.getOrDefault(other.id(), List.of()).stream()
                            .map(each -> names.getOrDefault(each, ""))
                            .collect(Collectors.joining(" · "));
                    found.computeIfAbsent(one.id(), _ -> new ArrayList<>())
                            .add(
                                    shared.isEmpty()
                                            ? Message.of("meeting.collides", called)
                                            : Message.of(
                                                    "meeting.collides-persons", called, String.join(", ", shared)));
                }
            }
        }
        return found;
    }

    // Two bodies that meet one after the other at one place do not collide, nor do those of whose hours nothing is
    // known.
    private static boolean overlap(Meeting one, Meeting other) {
        var from = one.sitting().start();
        var otherFrom = other.sitting().start();
        if (from.isEmpty() || otherFrom.isEmpty()) {
            return one.day().equals(other.day())
                    && one.sitting().place() != null
                    && other.sitting().place() != null
                    && !one.sitting().place().equalsIgnoreCase(other.sitting().place());
        }
        return from.get().isBefore(end(other)) && otherFrom.get().isBefore(end(one));
    }

    private static LocalDateTime end(Meeting meeting) {
        return meeting.sitting()
                .end()
                .orElseGet(() -> meeting.sitting()
                        .start()
                        .orElse(meeting.day().atStartOfDay())
                        .plusHours(1));
    }

    private static List<String> shared(
            Meeting one,
            Meeting other,
            Map<MeetingId, List<BodyId>> sitting,
            List<Appointment> held,
            Map<PersonId, Person> persons) {
        var first = members(one, sitting, held);
        return members(other, sitting, held).stream()
                .filter(first::contains)
                .map(persons::get)
                .filter(person -> person != null)
                .map(Person::name)
                .sorted()
                .toList();
    }

    private static Set<PersonId> members(
            Meeting meeting, Map<MeetingId, List<BodyId>> sitting, List<Appointment> held) {
        var bodies = new HashSet<>(sitting.getOrDefault(meeting.id(), List.of()));
        return held.stream()
                .filter(each -> each.role().seated() && bodies.contains(each.body()))
                .filter(each -> each.valid().holdsOn(meeting.day()))
                .map(Appointment::person)
                .collect(Collectors.toSet());
    }
}
