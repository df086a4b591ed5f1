package org.samband.server.body.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.Body;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;
import org.springframework.util.MultiValueMap;

/**
 * What somebody types about an appointment.
 *
 * @param id the appointment, or null for a new one
 */
public record AppointmentForm(
        String alliance,
        Body body,
        @Nullable AppointmentId id,
        int version,
        String person,
        String organisation,
        String role,
        String place,
        String from,
        String lastDay,
        List<String> offices,
        String post) {

    public AppointmentForm {
        offices = List.copyOf(offices);
    }

    static AppointmentForm typed(
            String alliance, Body body, @Nullable AppointmentId id, int version, MultiValueMap<String, String> said) {
        var typed = said.toSingleValueMap();
        return new AppointmentForm(
                alliance,
                body,
                id,
                version,
                typed.getOrDefault("person", ""),
                typed.getOrDefault("organisation", ""),
                typed.getOrDefault("role", AppointmentRole.MEMBER.name()),
                typed.getOrDefault("place", "1"),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("lastDay", ""),
                said.getOrDefault("offices", List.of()),
                typed.getOrDefault("post", ""));
    }

    static AppointmentForm of(String alliance, Body body, Appointment appointment, String person) {
        var organisation = appointment.organisation();
        return new AppointmentForm(
                alliance,
                body,
                appointment.id(),
                appointment.seen(),
                person,
                organisation == null ? "" : organisation.value().toString(),
                appointment.role().name(),
                String.valueOf(appointment.place()),
                Days.text(appointment.valid().from()),
                Days.text(appointment.lastDay().orElse(null)),
                appointment.offices(),
                Objects.requireNonNullElse(appointment.post(), ""));
    }

    AppointmentForm on(int laterVersion) {
        return new AppointmentForm(
                alliance, body, id, laterVersion, person, organisation, role, place, from, lastDay, offices, post);
    }

    Appointment.Draft draft() {
        return new Appointment.Draft(person, whose(), as(), number(), Days.span(from, lastDay), offices, post);
    }

    private @Nullable OrganisationId whose() {
        try {
            return organisation.isBlank() ? null : new OrganisationId(UUID.fromString(organisation));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("organisation", "body.organisation-unknown");
        }
    }

    private AppointmentRole as() {
        try {
            return AppointmentRole.valueOf(role);
        } catch (IllegalArgumentException e) {
            throw Refusal.at("role", "body.role-unknown");
        }
    }

    // What is no number is no place either.
    private int number() {
        return place.strip().matches("\\d{1,3}") ? Integer.parseInt(place.strip()) : 0;
    }

    public String back() {
        return "/" + alliance + "/bodies/" + body.id().value();
    }

    public String action() {
        return id == null ? back() + "/appointments" : "/" + alliance + "/appointments/" + id.value();
    }
}
