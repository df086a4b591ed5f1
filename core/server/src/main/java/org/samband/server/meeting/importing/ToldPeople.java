package org.samband.server.meeting.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Appointment;
import org.samband.server.body.Appointments;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.ToldMeeting.Attendee;
import org.samband.server.meeting.reading.DraftAttendee;
import org.samband.server.meeting.reading.DraftAttendee.Presence;
import org.samband.server.register.Organisation;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** Recognises in the lists of minutes the organisations of the register and those who hold a seat in the body. */
@Component
class ToldPeople {

    private static final int LONGEST_NAME = 200;

    private final Organisations organisations;
    private final Appointments appointments;
    private final AllianceProfiles profiles;

    ToldPeople(Organisations organisations, Appointments appointments, AllianceProfiles profiles) {
        this.organisations = organisations;
        this.appointments = appointments;
        this.profiles = profiles;
    }

    List<Attendee> of(List<DraftAttendee> attendance, BodyId body, LocalDate day) {
        if (attendance.isEmpty()) {
            return List.of();
        }
        var known = organisations(attendance, day);
        var holders = holders(body, day);
        return attendance.stream()
                .map(each -> attendee(
                        each,
                        each.organisation() == null ? null : known.get(each.organisation()),
                        holders.get(each.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static Attendee attendee(
            DraftAttendee each, @Nullable Organisation organisation, @Nullable Appointment appointment) {
        var name = each.name().isBlank() ? "–" : each.name().strip();
        return new Attendee(
                Lengths.shortened(name, LONGEST_NAME),
                organisation == null ? null : organisation.id(),
                each.organisation(),
                each.presence() == Presence.PRESENT,
                each.seated(),
                Lengths.shortenedOrNone(each.deputyFor(), LONGEST_NAME),
                each.role(),
                appointment == null ? null : appointment.id(),
                appointment == null ? null : appointment.person(),
                each.line());
    }

    private Map<String, Organisation> organisations(List<DraftAttendee> attendance, LocalDate day) {
        var names = attendance.stream()
                .flatMap(each -> Stream.ofNullable(each.organisation()))
                .collect(Collectors.toSet());
        return profiles.country()
                .map(country -> organisations.named(country.code(), names, day))
                .orElse(Map.of());
    }

    private Map<String, Appointment> holders(BodyId body, LocalDate day) {
        var held = appointments.in(body, day);
        var persons = appointments.persons(held);
        var holders = new HashMap<String, Appointment>();
        held.forEach(each -> holders.putIfAbsent(
                Objects.requireNonNull(persons.get(each.person())).name().toLowerCase(Locale.ROOT), each));
        return holders;
    }
}
