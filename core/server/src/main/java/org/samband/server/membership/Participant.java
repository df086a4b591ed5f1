package org.samband.server.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Participation;
import org.samband.server.register.Organisation;

/**
 * One that takes part in a scheme on a day.
 *
 * @param name what it was called on the day
 * @param inhabitants how many people lived in it, or null where no figure is known
 * @param thousandths its share of the inhabitants of all
 * @param through the member whose member it is, where it is not one itself
 */
public record Participant(
        Participation participation,
        Organisation organisation,
        String name,
        boolean member,
        @Nullable Long inhabitants,
        int thousandths,
        @Nullable Organisation through) {

    /** Returns the day since which it takes part, if it is known. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(participation.valid().from());
    }

    /** Returns its last day, if one is decided. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(participation.valid().until()).map(until -> until.minusDays(1));
    }
}
