package org.samband.server.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;

/**
 * What a levy is computed for: as it is agreed, or otherwise.
 *
 * @param given the rate or the total of a year in minor units, or null for the one that holds
 * @param referenceDate the day of the figures
 * @param without who is left out though it takes part
 * @param with who is counted in though it does not take part
 */
record Question(
        Levy levy,
        RunTime time,
        LocalDate referenceDate,
        @Nullable BigDecimal given,
        Set<OrganisationId> without,
        Set<OrganisationId> with) {

    static Question asAgreed(Levy levy, RunTime time) {
        return new Question(levy, time, levy.terms().figures().reference().in(time.year()), null, Set.of(), Set.of());
    }

    LevyTerms terms() {
        return levy.terms();
    }
}
