package org.samband.server.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.RotatingRoles;
import org.samband.server.body.Turn;
import org.samband.server.data.Validity;
import org.samband.server.examples.ExampleManifest.ExampleComposition;
import org.samband.server.examples.ExampleManifest.ExampleRotation;
import org.samband.server.examples.ExampleManifest.ExampleSeat;
import org.samband.server.examples.ExampleManifest.ExampleTurn;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** Gives an example those who sit in its bodies, for the members that it has. */
@Component
class ExampleSeats {

    private final Bodies bodies;
    private final Appointments appointments;
    private final RotatingRoles roles;
    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;

    ExampleSeats(
            Bodies bodies,
            Appointments appointments,
            RotatingRoles roles,
            Schemes schemes,
            Participations participations,
            Organisations organisations) {
        this.bodies = bodies;
        this.appointments = appointments;
        this.roles = roles;
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
    }

    void fill(ExampleManifest manifest) {
        var compositions = Objects.requireNonNullElse(manifest.compositions(), List.<ExampleComposition>of());
        for (var composition : compositions) {
            var body = bodies.findByName(composition.body()).orElseThrow();
            composition.seats().forEach(seat -> appointments.appoint(body.id(), draft(seat)));
        }
        var rotations = Objects.requireNonNullElse(manifest.rotations(), List.<ExampleRotation>of());
        for (var rotation : rotations) {
            var role = roles.add(rotation.name(), null);
            rotation.turns().forEach(turn -> roles.say(role.id(), 0, draft(turn)));
        }
    }

    private Turn.Draft draft(ExampleTurn turn) {
        var of = turn.of();
        var settleBy = turn.settleBy();
        return new Turn.Draft(
                turn.year(),
                of == null ? null : member(of, LocalDate.of(turn.year(), 1, 1)),
                turn.decision(),
                settleBy == null ? null : LocalDate.parse(settleBy));
    }

    private Appointment.Draft draft(ExampleSeat seat) {
        var of = seat.of();
        var from = LocalDate.parse(Objects.requireNonNull(seat.from()));
        return new Appointment.Draft(
                seat.person(),
                of == null ? null : member(of, from),
                Objects.requireNonNullElse(seat.role(), AppointmentRole.MEMBER),
                Objects.requireNonNullElse(seat.place(), 1),
                Validity.from(from),
                Objects.requireNonNullElse(seat.offices(), List.of()),
                seat.post());
    }

    private OrganisationId member(String called, LocalDate on) {
        var ids = participations.on(schemes.root().id(), on).stream()
                .map(Participation::organisation)
                .collect(Collectors.toSet());
        return organisations.all(ids).values().stream()
                .filter(each -> each.name(on).equals(called)
                        || each.code(on).filter(called::equals).isPresent())
                .map(Organisation::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no member \"" + called + "\"."));
    }
}
