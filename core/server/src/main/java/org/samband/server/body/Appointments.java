package org.samband.server.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which place in which body of the current alliance, and when. */
@Component
@Transactional
public class Appointments {

    private static final int LAST_PLACE = 999;
    private static final int LONGEST_POST = 200;

    private final AppointmentRows rows;
    private final Persons persons;
    private final BodyRows bodies;
    private final BodyRules rules;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    Appointments(
            AppointmentRows rows,
            Persons persons,
            BodyRows bodies,
            BodyRules rules,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.persons = persons;
        this.bodies = bodies;
        this.rules = rules;
        this.organisations = organisations;
        this.events = events;
    }

    /** Returns all that ever were, by body and time. */
    @Transactional(readOnly = true)
    public List<Appointment> all() {
        return rows.inOrder();
    }

    /** Returns those that hold on a day. */
    @Transactional(readOnly = true)
    public List<Appointment> on(LocalDate day) {
        return rows.on(day);
    }

    /** Returns those that a body ever had, by time. */
    @Transactional(readOnly = true)
    public List<Appointment> of(BodyId body) {
        return rows.of(body.value());
    }

    /** Returns those that hold in a body on a day. */
    @Transactional(readOnly = true)
    public List<Appointment> in(BodyId body, LocalDate day) {
        return rows.in(body.value(), day);
    }

    /** Returns the places that an organisation holds on a day, in the order of the bodies. */
    @Transactional(readOnly = true)
    public List<Held> heldBy(OrganisationId organisation, LocalDate day) {
        var held = rows.ofOrganisation(organisation.value(), day);
        var names = bodies.findAllById(held.stream().map(Appointment::body).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Body::id, Body::name));
        var holders = persons(held);
        return held.stream()
                .map(each -> new Held(
                        each,
                        names.getOrDefault(each.body(), ""),
                        Objects.requireNonNull(holders.get(each.person())).name()))
                .toList();
    }

    /** An appointment with the names of the body and of whoever holds it. */
    public record Held(Appointment appointment, String body, String person) {}

    /** Returns one, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Appointment get(AppointmentId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns the persons behind some appointments, in one statement. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> persons(Collection<Appointment> appointments) {
        var ids = appointments.stream().map(Appointment::person).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : persons.all(ids);
    }

    /** Returns everybody who ever held a place, by name. */
    @Transactional(readOnly = true)
    public List<Person> persons() {
        return persons.all();
    }

    /** Appoints somebody, who is entered as a person where nobody is called so yet. */
    public Appointment appoint(BodyId body, Appointment.Draft draft) {
        if (!bodies.existsById(body)) {
            throw Refusal.notFound();
        }
        checked(draft);
        var appointed = saved(
                Appointment.of(body, persons.called("person", draft.person()).id(), draft));
        events.publishEvent(new AppointmentBegan(
                ThisAlliance.get().id(),
                appointed.id(),
                body,
                appointed.person(),
                draft.valid().from()));
        ended(appointed, draft.valid().until());
        return appointed;
    }

    /** Corrects or ends an appointment as somebody saw it at a version. */
    public Appointment change(AppointmentId id, int seenVersion, Appointment.Draft draft) {
        var before = seen(id, seenVersion);
        checked(draft);
        var changed =
                saved(before.become(persons.called("person", draft.person()).id(), draft));
        var from = draft.valid().from();
        if (!before.person().equals(changed.person())) {
            ended(before, from == null ? LocalDate.MIN : from);
        }
        if (!before.person().equals(changed.person()) || !before.valid().equals(changed.valid())) {
            events.publishEvent(
                    new AppointmentBegan(ThisAlliance.get().id(), id, changed.body(), changed.person(), from));
            ended(changed, draft.valid().until());
        }
        return changed;
    }

    /** Removes an appointment that never was. */
    public void remove(AppointmentId id, int seenVersion) {
        var gone = seen(id, seenVersion);
        rows.delete(gone);
        var from = gone.valid().from();
        ended(gone, from == null ? LocalDate.MIN : from);
    }

    private Appointment seen(AppointmentId id, int version) {
        var appointment = get(id);
        if (appointment.seen() != version) {
            throw Refusal.conflict("body.appointment-changed");
        }
        return appointment;
    }

    private void ended(Appointment appointment, @Nullable LocalDate until) {
        if (until != null) {
            events.publishEvent(new AppointmentEnded(
                    ThisAlliance.get().id(), appointment.id(), appointment.body(), appointment.person(), until));
        }
    }

    private void checked(Appointment.Draft draft) {
        if (draft.place() < 1 || draft.place() > LAST_PLACE) {
            throw Refusal.at("place", "body.place-wrong", LAST_PLACE);
        }
        if (!rules.offices().containsAll(draft.offices())) {
            throw Refusal.at("offices", "body.office-unknown");
        }
        var post = draft.post();
        if (post != null && post.length() > LONGEST_POST) {
            throw Refusal.at("post", "body.text-too-long", LONGEST_POST);
        }
        var organisation = draft.organisation();
        if (organisation == null && draft.role() == AppointmentRole.CONTACT) {
            throw Refusal.at("organisation", "body.contact-of-whom");
        }
        if (organisation != null && organisations.find(organisation).isEmpty()) {
            throw Refusal.at("organisation", "body.organisation-unknown");
        }
    }

    // The database decides, so that two who appoint at once cannot both be right.
    private Appointment saved(Appointment appointment) {
        try {
            return rows.save(appointment);
        } catch (DataIntegrityViolationException e) {
            var said = String.valueOf(e.getMostSpecificCause().getMessage());
            if (said.contains("appointment_person_once")) {
                throw Refusal.at("person", "body.person-twice");
            }
            if (said.contains("appointment_seat_once")) {
                throw Refusal.at("place", "body.seat-taken");
            }
            if (said.contains("appointment_within_life")) {
                throw Refusal.at("from", "body.outside-life");
            }
            throw e;
        }
    }
}
