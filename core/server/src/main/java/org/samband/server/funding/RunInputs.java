package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.LevyRule;
import org.samband.server.data.StoredAsJson;
import org.samband.server.register.OrganisationId;

/**
 * All that a run was computed from, apart from the participants' own figures, kept with it for good.
 *
 * @param levy what the levy was called
 * @param scheme what its scheme was called
 * @param rule the key of the rule
 * @param profile the id of the profile that brought the rule
 * @param profileVersion the version of that profile
 * @param unit what is contributed
 * @param total whether what is given is a total that is shared, and not a rate
 * @param basis what the shares follow from
 * @param given the rate per unit of basis or the total of the time, in minor units
 * @param decision what the rate rests on
 * @param currency the ISO 4217 code, or null for work
 * @param source the key of the statistic
 * @param sourceName the name of the statistic
 * @param referenceDate the day of the figures
 * @param agreement the agreement behind the cost key, or null
 * @param leftOut who was left out, and why
 * @param doubts what somebody should look at
 */
public record RunInputs(
        String levy,
        String scheme,
        String rule,
        String profile,
        String profileVersion,
        LevyRule.Unit unit,
        boolean total,
        BasisKind basis,
        BigDecimal given,
        String decision,
        @Nullable String currency,
        @Nullable String source,
        @Nullable String sourceName,
        LocalDate referenceDate,
        Payers payers,
        Proration proration,
        long roundingStep,
        RoundingMode roundingMode,
        @Nullable Long minimum,
        @Nullable Long ceiling,
        @Nullable String ceilingFrom,
        @Nullable String agreement,
        List<LeftOut> leftOut,
        List<Doubt> doubts)
        implements StoredAsJson {

    public RunInputs {
        leftOut = List.copyOf(leftOut);
        doubts = List.copyOf(doubts);
    }

    /** Returns them as somebody reads them who is not to look at the doubts. */
    public RunInputs withoutDoubts() {
        return new RunInputs(
                levy,
                scheme,
                rule,
                profile,
                profileVersion,
                unit,
                total,
                basis,
                given,
                decision,
                currency,
                source,
                sourceName,
                referenceDate,
                payers,
                proration,
                roundingStep,
                roundingMode,
                minimum,
                ceiling,
                ceilingFrom,
                agreement,
                leftOut,
                List.of());
    }

    /** What the shares follow from. */
    public enum BasisKind {
        INHABITANTS,
        EQUAL,
        AGREED,
        OWN,
        SPLIT
    }

    /**
     * One who does not count.
     *
     * @param through the participant it would have counted for, or null
     * @param detail the county it lies in, or the kind it is of
     */
    public record LeftOut(
            OrganisationId organisation,
            String name,
            @Nullable String through,
            Reason reason,
            @Nullable String detail) {

        /** Why one does not count. */
        public enum Reason {
            OTHER_COUNTY,
            NO_COUNTY,
            OTHER_KIND,
            JOINED_LATER,
            WITHOUT
        }
    }

    /** What somebody should look at before the run is approved. */
    public record Doubt(Kind kind, String about, @Nullable LocalDate day) {

        /** What it is about. */
        public enum Kind {
            /** An organisation became part of another within the time of the run. */
            MERGER,
            /** The members of a participant are known from the register, not from itself. */
            MEMBERS_BY_REGISTER,
            /** The participant contributes nothing. */
            NOTHING
        }
    }
}
