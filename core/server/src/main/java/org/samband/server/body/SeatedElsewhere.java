package org.samband.server.body;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.samband.profile.BodyType;
import org.samband.profile.Seats;
import org.springframework.stereotype.Component;

/** Tells who sits in which kinds of bodies on a day, also because of an office or because they are the same persons. */
@Component
class SeatedElsewhere {

    private final AppointmentRows rows;
    private final Bodies bodies;
    private final BodyRules rules;

    SeatedElsewhere(AppointmentRows rows, Bodies bodies, BodyRules rules) {
        this.rows = rows;
        this.bodies = bodies;
        this.rules = rules;
    }

    /** Returns the keys of the types of the other bodies in which each person sits, in as many statements however many. */
    Map<PersonId, Set<String>> than(Body asking, LocalDate day) {
        var existing = bodies.on(day);
        var seated = rows.on(day).stream().filter(each -> each.role().seated()).toList();
        var found = new HashMap<PersonId, Set<String>>();
        for (var body : existing) {
            var type = body.type();
            if (type.isPresent() && !body.id().equals(asking.id())) {
                sitting(body, existing, seated)
                        .forEach(person -> found.computeIfAbsent(person, _ -> new HashSet<>())
                                .add(type.get()));
            }
        }
        return found;
    }

    private Stream<PersonId> sitting(Body body, List<Body> existing, List<Appointment> seated) {
        return switch (rules.type(body).map(BodyType::seats).orElse(null)) {
            case Seats.ExOfficio(String office) ->
                seated.stream()
                        .filter(each ->
                                each.body().equals(body.id()) || each.offices().contains(office))
                        .map(Appointment::person);
            case Seats.SameAs(String other) ->
                existing.stream()
                        .filter(each -> each.type().filter(other::equals).isPresent())
                        .filter(each -> !each.id().equals(body.id()))
                        .findFirst()
                        .map(each -> sitting(each, existing, seated))
                        .orElse(Stream.empty());
            case null, default ->
                seated.stream().filter(each -> each.body().equals(body.id())).map(Appointment::person);
        };
    }
}
