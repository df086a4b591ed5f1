package org.samband.server.body.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.BodyName;
import org.samband.server.body.Person;
import org.samband.server.body.PersonId;

/**
 * What changed in a body on a day: it got a name, and people came and went.
 *
 * @param named the name it has from that day on, if it is another one
 */
public record BodyEvent(LocalDate day, @Nullable String named, List<Moved> came, List<Moved> went) {

    public BodyEvent {
        came = sorted(came);
        went = sorted(went);
    }

    /** Somebody who came or went, and as what. */
    public record Moved(String person, AppointmentRole role) {}

    /** Returns the days on which anything changed, the latest first. */
    static List<BodyEvent> of(
            Collection<Appointment> appointments, Map<PersonId, Person> persons, Collection<BodyName> names) {
        var days = new TreeMap<LocalDate, Changes>(Comparator.reverseOrder());
        for (var name : names) {
            var from = name.valid().from();
            if (from != null) {
                days.computeIfAbsent(from, _ -> new Changes()).named = name.name();
            }
        }
        for (var each : appointments) {
            var person = persons.get(each.person());
            var from = each.valid().from();
            var until = each.valid().until();
            if (person != null && from != null) {
                days.computeIfAbsent(from, _ -> new Changes()).came.add(new Moved(person.name(), each.role()));
            }
            if (person != null && until != null) {
                days.computeIfAbsent(until, _ -> new Changes()).went.add(new Moved(person.name(), each.role()));
            }
        }
        return days.entrySet().stream()
                .map(day -> new BodyEvent(day.getKey(), day.getValue().named, day.getValue().came, day.getValue().went))
                .toList();
    }

    private static List<Moved> sorted(List<Moved> moved) {
        return moved.stream().sorted(Comparator.comparing(Moved::person)).toList();
    }

    private static final class Changes {
        private @Nullable String named;
        private final List<Moved> came = new ArrayList<>();
        private final List<Moved> went = new ArrayList<>();
    }
}
