package org.samband.server.body.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.body.Appointment;
import org.samband.server.body.Appointments;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Choice;
import org.springframework.stereotype.Component;

/** Names those who hold seats, and those whose seats they can be. */
@Component
class SeatHolders {

    private final Appointments appointments;
    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;

    SeatHolders(
            Appointments appointments, Schemes schemes, Participations participations, Organisations organisations) {
        this.appointments = appointments;
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
    }

    String name(Appointment appointment) {
        return appointments.persons(List.of(appointment)).values().stream()
                .map(each -> each.name())
                .findFirst()
                .orElse("");
    }

    /** Returns the members on a day, and the one that is chosen already. */
    List<Choice> choices(LocalDate day, String chosen) {
        var ids = participations.on(schemes.root().id(), day).stream()
                .map(Participation::organisation)
                .collect(Collectors.toSet());
        if (chosen.matches("[0-9a-fA-F-]{36}")) {
            ids.add(new OrganisationId(UUID.fromString(chosen)));
        }
        var choices = new ArrayList<Choice>();
        organisations.all(ids).values().stream()
                .sorted(Comparator.comparing(each -> each.name(day)))
                .forEach(each -> choices.add(new Choice(each.id().value().toString(), each.name(day))));
        return choices;
    }
}
