package org.samband.server.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Quorum;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyQuorums;
import org.samband.server.data.Validity;
import org.springframework.stereotype.Component;

/** A group of chief executives with three seats and two deputies, and its meetings. */
@Component
public class MeetingForTests {

    public static final LocalDate DAY = LocalDate.of(2026, 2, 26);
    static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    final Bodies bodies;
    final Meetings meetings;
    final Agendas agendas;
    final Cases cases;
    final Decisions decisions;
    final Appointments appointments;
    final BodyQuorums quorums;

    MeetingForTests(
            Bodies bodies,
            Meetings meetings,
            Agendas agendas,
            Cases cases,
            Decisions decisions,
            Appointments appointments,
            BodyQuorums quorums) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.agendas = agendas;
        this.cases = cases;
        this.decisions = decisions;
        this.appointments = appointments;
        this.quorums = quorums;
    }

    public BodyId group() {
        return group("Rådmannsgruppen");
    }

    BodyId group(String name) {
        return bodies.found(Body.Draft.own(name, "committee")).id();
    }

    /** Says that more than half of a group decide; without it no rule is known. */
    void moreThanHalfDecide(BodyId body) {
        quorums.say(body, bodies.find(body).orElseThrow().version(), Quorum.moreThanHalf(), null, null);
    }

    /** Appoints somebody from long before the meeting until a day. */
    Appointment appoint(BodyId body, String name, AppointmentRole role, int place, @Nullable LocalDate until) {
        return appointments.appoint(
                body, new Appointment.Draft(name, null, role, place, new Validity(DAY.minusYears(2), until)));
    }

    public List<Appointment> appointThree(BodyId body) {
        var seats = new ArrayList<Appointment>();
        for (var name : List.of("Astrid Lien", "Gro Heimdal", "Bjørn Aas")) {
            seats.add(appoint(body, name, AppointmentRole.MEMBER, seats.size() + 1, null));
        }
        return seats;
    }

    public Meeting meeting(BodyId body, LocalDate day) {
        return meetings.plan(new Meetings.Draft(
                null,
                List.of(body),
                new Sitting(day, LocalTime.of(10, 0), day, LocalTime.of(14, 0), ZONE, "Drammen rådhus")));
    }

    public AgendaItem item(Meeting meeting, BodyId body, String title, String proposal) {
        var treatment = cases.open(body, title, new CaseTexts("Bakgrunnen for saken.", "Vurdert.", proposal));
        return agendas.add(meeting.id(), treatment.id());
    }
}
