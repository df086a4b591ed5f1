package org.samband.server.body;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * A person holds a place in a body from a day to a day.
 *
 * @param organisation whose place it is, or null for one that is nobody's
 * @param place which of the organisation's seats; of a personal deputy that of whom it stands in for, of another its order
 */
public record Appointment(
        @Id AppointmentId id,
        @Column("body_id") BodyId body,
        @Column("person_id") PersonId person,
        @Column("organisation_id") @Nullable OrganisationId organisation,
        AppointmentRole role,
        int place,
        Validity valid,
        @Version @Nullable Integer version) {

    static Appointment of(BodyId body, PersonId person, Draft draft) {
        return new Appointment(
                new AppointmentId(Ids.next()),
                body,
                person,
                draft.organisation(),
                draft.role(),
                draft.place(),
                draft.valid(),
                null);
    }

    Appointment become(PersonId newPerson, Draft draft) {
        return new Appointment(
                id, body, newPerson, draft.organisation(), draft.role(), draft.place(), draft.valid(), version);
    }

    /** Returns its last day, if one is decided. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(valid.until()).map(until -> until.minusDays(1));
    }

    public int seen() {
        return version == null ? 0 : version;
    }

    /**
     * What somebody says of an appointment.
     *
     * @param person the name of whoever is appointed
     */
    public record Draft(
            String person, @Nullable OrganisationId organisation, AppointmentRole role, int place, Validity valid) {}
}
