package org.samband.server.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Part;
import org.samband.profile.levy.Share;
import org.samband.server.register.OrganisationId;

/**
 * What one participant pays by a run.
 *
 * @param payer who pays
 * @param name what the payer was called
 * @param basis what the amount follows from, of the whole year
 * @param amount in minor units of the run's currency, or in hundredths of an hour; negative in a credit run
 * @param bound whether the minimum or the ceiling holds the amount
 * @param part the part of the year, or of the run's time, for which it pays
 * @param since since when it takes part, or null where that is not known
 * @param before what it paid for the year before, or null
 */
public record Contribution(
        ContributionId id,
        LevyRunId run,
        OrganisationId payer,
        String name,
        BigDecimal basis,
        long amount,
        Share.Bound bound,
        Part part,
        @Nullable LocalDate since,
        Counted counted,
        @Nullable Long before) {

    /** Returns the contribution of a credit run that takes this one back. */
    Contribution takenBack(LevyRunId credit) {
        return new Contribution(
                ContributionId.next(),
                credit,
                payer,
                name,
                basis,
                Math.negateExact(amount),
                bound,
                part,
                since,
                counted,
                null);
    }

    /** Returns whether it is all of what its kind of participant bears, whatever its basis. */
    public boolean alone(RunInputs inputs) {
        return inputs.pool(this).map(Pool::alone).orElse(false);
    }

    /** Returns by how much more it pays than the year before, or empty where it paid nothing then. */
    public Optional<Long> change() {
        return Optional.ofNullable(before).map(then -> amount - then);
    }
}
