package org.samband.server.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Part;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;

/** How long one organisation takes part within the time of a run. */
record TakingPart(OrganisationId organisation, List<Validity> spells) {

    /** Returns since when it takes part without a break, or null where that is not known. */
    @Nullable
    LocalDate since() {
        return spells.getFirst().from();
    }

    /** Returns when a member takes part through this: while it is one, and this takes part. */
    TakingPart through(OrganisationId member, List<Validity> memberships) {
        return new TakingPart(
                member,
                spells.stream()
                        .flatMap(spell -> memberships.stream()
                                .filter(each -> meet(spell, each))
                                .map(each -> new Validity(
                                        later(each.from(), spell.from()), earlier(each.until(), spell.until()))))
                        .toList());
    }

    private static boolean meet(Validity one, Validity other) {
        return before(one.from(), other.until()) && before(other.from(), one.until());
    }

    private static boolean before(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    boolean on(LocalDate day) {
        return spells.stream().anyMatch(spell -> spell.holdsOn(day));
    }

    /** Returns on how many days of the time it takes part. */
    int days(RunTime time) {
        return spells.stream()
                .mapToInt(spell -> {
                    var from = spell.from() == null || spell.from().isBefore(time.from()) ? time.from() : spell.from();
                    var until =
                            spell.until() == null || spell.until().isAfter(time.until()) ? time.until() : spell.until();
                    return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, until)));
                })
                .sum();
    }

    /**
     * Returns for which part it pays: of the year where it pays a rate, of the run's own time where a total is shared.
     */
    Part part(RunTime time, Proration proration, boolean total) {
        var always = days(time) == time.days();
        if (total && (always || proration == Proration.FULL)) {
            return Part.WHOLE;
        }
        if (proration == Proration.FULL || (always && time.wholeYear())) {
            return time.part();
        }
        return new Part(days(time), total ? time.days() : time.daysOfYear());
    }
}
