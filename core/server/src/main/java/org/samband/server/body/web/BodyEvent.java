package org.samband.server.body.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.BodyName;
import org.samband.server.body.Person;
import org.samband.server.body.PersonId;

/**
 * Something that changed in a body on a day: it got a name, or somebody came or went.
 *
 * @param what the person, or the name
 * @param role as what somebody came or went, or null for a name
 * @param came whether it began on that day, rather than no longer being so
 */
public record BodyEvent(
        LocalDate day, String what, @Nullable AppointmentRole role, boolean came) {

    static List<BodyEvent> of(
            Collection<Appointment> appointments, Map<PersonId, Person> persons, Collection<BodyName> names) {
        var events = new ArrayList<BodyEvent>();
        for (var name : names) {
            var from = name.valid().from();
            if (from != null) {
                events.add(new BodyEvent(from, name.name(), null, true));
            }
        }
        for (var each : appointments) {
            var person = persons.get(each.person());
            var from = each.valid().from();
            var until = each.valid().until();
            if (person != null && from != null) {
                events.add(new BodyEvent(from, person.name(), each.role(), true));
            }
            if (person != null && until != null) {
                events.add(new BodyEvent(until, person.name(), each.role(), false));
            }
        }
        events.sort(Comparator.comparing(BodyEvent::day)
                .reversed()
                .thenComparing(BodyEvent::came)
                .thenComparing(BodyEvent::what));
        return events;
    }

    public String key() {
        if (role == null) {
            return "body.event.named";
        }
        return came ? "body.event.came" : "body.event.went";
    }
}
