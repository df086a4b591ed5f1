package org.samband.server.body;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Composition.Held;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** Finds the places that people have in a body on a day: those given to them there, and those that an office brings. */
@Component
class HeldPlaces {

    private final AppointmentRows rows;
    private final Persons persons;
    private final Organisations organisations;

    HeldPlaces(AppointmentRows rows, Persons persons, Organisations organisations) {
        this.rows = rows;
        this.persons = persons;
        this.organisations = organisations;
    }

    List<Held> in(Body body, LocalDate day) {
        return held(rows.in(body.id().value(), day), day);
    }

    /** Returns also who has a place because of an office that is entered with one in another body. */
    List<Held> in(Body body, String office, LocalDate day) {
        var own = rows.in(body.id().value(), day);
        var known = own.stream().map(Appointment::person).collect(Collectors.toCollection(HashSet::new));
        var byOffice = rows.withOffice(office, body.id().value(), day).stream()
                .filter(each -> known.add(each.person()))
                .map(Appointment::asMember);
        return held(Stream.concat(own.stream(), byOffice).toList(), day);
    }

    private List<Held> held(List<Appointment> appointments, LocalDate day) {
        var people = persons.all(appointments.stream().map(Appointment::person).collect(Collectors.toSet()));
        var known = organisations.all(appointments.stream()
                .flatMap(each -> Stream.ofNullable(each.organisation()))
                .collect(Collectors.toSet()));
        return appointments.stream()
                .map(each -> new Held(
                        each,
                        Objects.requireNonNull(people.get(each.person())).name(),
                        name(each.organisation(), known, day)))
                .toList();
    }

    private static String name(@Nullable OrganisationId id, Map<OrganisationId, Organisation> known, LocalDate day) {
        var organisation = id == null ? null : known.get(id);
        return organisation == null ? "" : organisation.name(day);
    }
}
