package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
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
 * @param offices keys of the offices that the person has with the organisation
 * @param post by which post the person sits there, as people say it, or null
 */
public record Appointment(
        @Id AppointmentId id,
        @Column("body_id") BodyId body,
        @Column("person_id") PersonId person,
        @Column("organisation_id") @Nullable OrganisationId organisation,
        AppointmentRole role,
        int place,
        Validity valid,
        List<String> offices,
        @Nullable String post,
        @Version @Nullable Integer version) {

    public Appointment {
        offices = List.copyOf(offices);
    }

    static Appointment of(BodyId body, PersonId person, Draft draft) {
        return new Appointment(
                new AppointmentId(Ids.next()),
                body,
                person,
                draft.organisation(),
                draft.role(),
                draft.place(),
                draft.valid(),
                draft.offices(),
                draft.post(),
                null);
    }

    Appointment become(PersonId newPerson, Draft draft) {
        return new Appointment(
                id,
                body,
                newPerson,
                draft.organisation(),
                draft.role(),
                draft.place(),
                draft.valid(),
                draft.offices(),
                draft.post(),
                version);
    }

    /** Returns it as that of whoever sits in another body because of an office. */
    Appointment asMember() {
        return new Appointment(
                id, body, person, organisation, AppointmentRole.MEMBER, 1, valid, offices, post, version);
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
     * @param offices keys of the offices that the person has with the organisation
     * @param post by which post the person sits there, as people say it, or null
     */
    public record Draft(
            String person,
            @Nullable OrganisationId organisation,
            AppointmentRole role,
            int place,
            Validity valid,
            List<String> offices,
            @Nullable String post) {

        public Draft {
            offices = List.copyOf(offices);
            post = post == null || post.isBlank() ? null : post.strip();
        }

        /** Somebody of whose post nothing is said. */
        public Draft(
                String person,
                @Nullable OrganisationId organisation,
                AppointmentRole role,
                int place,
                Validity valid,
                List<String> offices) {
            this(person, organisation, role, place, valid, offices, null);
        }

        /** Somebody of whose offices nothing is said. */
        public Draft(
                String person, @Nullable OrganisationId organisation, AppointmentRole role, int place, Validity valid) {
            this(person, organisation, role, place, valid, List.of());
        }
    }
}
