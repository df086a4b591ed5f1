package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Quorum;
import org.samband.server.register.OrganisationId;

/**
 * Who has which place in a body on a day, for whoever convenes it.
 *
 * @param name what the body is called on the day
 * @param seats how many seats there are, those without a holder too
 * @param places seats first in the order of the composition, each followed by its personal deputies; then who is called in
 *     order, and who may speak
 */
public record Roster(BodyId body, LocalDate on, String name, Optional<Quorum> quorum, int seats, List<Place> places) {

    public Roster {
        places = List.copyOf(places);
    }

    /** Returns how many seats must be filled for a decision, or nothing where the rule is not known. */
    public OptionalInt needed() {
        return quorum.map(rule -> OptionalInt.of(rule.needed(seats))).orElseGet(OptionalInt::empty);
    }

    /**
     * A place, and who has it.
     *
     * @param organisation whose place it is, or null where it is nobody's
     * @param organisationName what that was called on the day, or nothing
     * @param exOfficio whether it comes with an office elsewhere
     * @param standsInFor the appointment of whom a personal deputy stands in for, where that seat has a holder
     * @param order when a deputy is called: the first has 1
     */
    public record Place(
            AppointmentId appointment,
            PersonId person,
            String name,
            @Nullable OrganisationId organisation,
            String organisationName,
            AppointmentRole role,
            boolean exOfficio,
            @Nullable AppointmentId standsInFor,
            int order) {

        /** Tells whether it has a vote of its own; a deputy votes only in the place of somebody else. */
        public boolean votes() {
            return role.seated();
        }

        /** Tells whether it may take the place of somebody else. */
        public boolean standsIn() {
            return role == AppointmentRole.PERSONAL_DEPUTY || role == AppointmentRole.DEPUTY;
        }
    }
}
