package org.samband.server.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.body.Composition;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.Compositions;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Knows who holds which seat of a body on the day of a meeting. */
@Component
class Holders {

    private final Bodies bodies;
    private final Compositions compositions;
    private final Appointments appointments;

    Holders(Bodies bodies, Compositions compositions, Appointments appointments) {
        this.bodies = bodies;
        this.compositions = compositions;
        this.appointments = appointments;
    }

    Composition composition(Meeting meeting, BodyId body) {
        return compositions.on(bodies.find(body).orElseThrow(Refusal::notFound), meeting.day());
    }

    /** Returns who holds a seat or may speak without one, or refuses with the reason. */
    Held holder(Meeting meeting, BodyId body, AppointmentId id) {
        var composition = composition(meeting, body);
        return Stream.concat(
                        composition.seats().stream().flatMap(seat -> Stream.ofNullable(seat.holder())),
                        composition.others().stream()
                                .filter(each -> each.appointment().role() == AppointmentRole.ATTENDING))
                .filter(each -> each.appointment().id().equals(id))
                .findFirst()
                .orElseThrow(() -> notHeld(meeting, id));
    }

    /** Returns who can come for the holder of a seat, or refuses with the reason. */
    Held deputy(Meeting meeting, BodyId body, AppointmentId id) {
        var composition = composition(meeting, body);
        return Stream.concat(
                        composition.others().stream(),
                        composition.seats().stream()
                                .flatMap(seat ->
                                        Stream.concat(seat.deputies().stream(), Stream.ofNullable(seat.holder()))))
                .filter(each -> each.appointment().id().equals(id))
                .findFirst()
                .orElseThrow(() -> notHeld(meeting, id));
    }

    private Refusal notHeld(Meeting meeting, AppointmentId id) {
        var appointment = appointments.get(id);
        var name = Objects.requireNonNull(
                        appointments.persons(List.of(appointment)).get(appointment.person()))
                .name();
        return appointment.valid().holdsOn(meeting.day())
                ? Refusal.conflict("meeting.attendance.no-seat", name)
                : Refusal.conflict("meeting.attendance.not-appointed", name, meeting.day());
    }
}
