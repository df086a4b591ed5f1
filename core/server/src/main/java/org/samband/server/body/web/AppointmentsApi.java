package org.samband.server.body.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Appointment;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.body.Composition;
import org.samband.server.body.Compositions;
import org.samband.server.body.PersonId;
import org.samband.server.register.OrganisationId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.samband.server.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The appointments of an alliance over the API, and the composition of a body on a day. */
@RestController
@RequestMapping("/api/v1/{alliance}")
@Allowed(Role.SECRETARIAT)
class AppointmentsApi {

    private final Appointments appointments;
    private final Bodies bodies;
    private final Compositions compositions;

    AppointmentsApi(Appointments appointments, Bodies bodies, Compositions compositions) {
        this.appointments = appointments;
        this.bodies = bodies;
        this.compositions = compositions;
    }

    /** All that ever were, or those of a day. */
    @Allowed
    @GetMapping("/appointments")
    Items<Shown> list(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable BodyId body) {
        var all = (on == null ? appointments.all() : appointments.on(on))
                .stream()
                        .filter(each -> body == null || each.body().equals(body))
                        .toList();
        var persons = appointments.persons(all);
        return Items.all(all.stream()
                .map(each -> Shown.of(
                        each, Objects.requireNonNull(persons.get(each.person())).name()))
                .toList());
    }

    @Allowed
    @GetMapping("/appointments/{id}")
    ResponseEntity<Shown> show(@PathVariable AppointmentId id) {
        return answer(appointments.get(id));
    }

    @PostMapping("/appointments")
    ResponseEntity<Shown> appoint(@PathVariable String alliance, @RequestBody Said said) {
        var body = said.body();
        if (body == null || bodies.find(body).isEmpty()) {
            throw Refusal.at("body", "body.body-unknown");
        }
        var appointed = appointments.appoint(body, said.draft());
        return ResponseEntity.created(URI.create("/api/v1/" + alliance + "/appointments/"
                        + appointed.id().value()))
                .eTag(SeenVersion.tag(appointed.seen()))
                .body(shown(appointed));
    }

    /** Corrects or ends it; the body stays. */
    @PutMapping("/appointments/{id}")
    ResponseEntity<Shown> change(
            @PathVariable AppointmentId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        var seen = SeenVersion.check(ifMatch, appointments.get(id).seen());
        return answer(SeenVersion.unlessChanged(() -> appointments.change(id, seen, said.draft())));
    }

    @DeleteMapping("/appointments/{id}")
    ResponseEntity<Void> remove(
            @PathVariable AppointmentId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.check(ifMatch, appointments.get(id).seen());
        SeenVersion.unlessChanged(() -> appointments.remove(id, seen));
        return ResponseEntity.noContent().build();
    }

    /** Who sits in a body on a day, today if none is said, beside what the rule of its type gives. */
    @Allowed
    @GetMapping("/bodies/{id}/composition")
    Composed composition(@PathVariable BodyId id, @RequestParam(required = false) @Nullable LocalDate on, Texts texts) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        return Composed.of(on == null ? compositions.today(body) : compositions.on(body, on), texts);
    }

    private ResponseEntity<Shown> answer(Appointment appointment) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(appointment.seen())).body(shown(appointment));
    }

    private Shown shown(Appointment appointment) {
        var person = appointments.persons(List.of(appointment)).get(appointment.person());
        return Shown.of(appointment, Objects.requireNonNull(person).name());
    }

    /** What a client says of an appointment. */
    record Said(
            @Nullable BodyId body,
            @Nullable String person,
            @Nullable OrganisationId organisation,
            @Nullable AppointmentRole role,
            @Nullable Integer place,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            @Nullable List<String> offices,
            @Nullable String post) {

        Appointment.Draft draft() {
            return new Appointment.Draft(
                    person == null ? "" : person,
                    organisation,
                    role == null ? AppointmentRole.MEMBER : role,
                    place == null ? 1 : place,
                    Days.span(from, lastDay),
                    offices == null ? List.of() : offices,
                    post);
        }
    }

    /** An appointment as the API shows it. */
    record Shown(
            AppointmentId id,
            BodyId body,
            PersonId personId,
            String person,
            @Nullable OrganisationId organisation,
            AppointmentRole role,
            int place,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            List<String> offices,
            @Nullable String post,
            int version) {

        static Shown of(Appointment appointment, String person) {
            return new Shown(
                    appointment.id(),
                    appointment.body(),
                    appointment.person(),
                    person,
                    appointment.organisation(),
                    appointment.role(),
                    appointment.place(),
                    appointment.valid().from(),
                    appointment.lastDay().orElse(null),
                    appointment.offices(),
                    appointment.post(),
                    appointment.seen());
        }
    }

    /** A composition as the API shows it, its sentences in the language that the client asks for. */
    record Composed(
            LocalDate on,
            @Nullable String rule,
            int seats,
            long held,
            List<Seat> items,
            List<Shown> others,
            List<String> findings,
            List<Composition.Votes> votes) {

        static Composed of(Composition composition, Texts texts) {
            var rule = composition.rule();
            return new Composed(
                    composition.on(),
                    rule == null ? null : texts.say(rule),
                    composition.seats().size(),
                    composition.held(),
                    composition.seats().stream().map(Seat::of).toList(),
                    composition.others().stream()
                            .map(each -> Shown.of(each.appointment(), each.person()))
                            .toList(),
                    composition.findings().stream().map(texts::say).toList(),
                    composition.votes());
        }
    }

    /** One seat, with its holder and whoever stands in for that one. */
    record Seat(
            @Nullable OrganisationId organisation,
            String name,
            int place,
            @Nullable Shown holder,
            List<Shown> deputies) {

        static Seat of(Composition.Seat seat) {
            var holder = seat.holder();
            return new Seat(
                    seat.organisation(),
                    seat.name(),
                    seat.place(),
                    holder == null ? null : Shown.of(holder.appointment(), holder.person()),
                    seat.deputies().stream()
                            .map(each -> Shown.of(each.appointment(), each.person()))
                            .toList());
        }
    }
}
