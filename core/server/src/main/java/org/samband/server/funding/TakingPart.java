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
