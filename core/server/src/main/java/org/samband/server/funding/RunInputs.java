package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param within the name of the county whose municipalities alone counted, or null
 * @param onlyKind the only kind of organisation that counted, or null
 * @param figuresRecorded when the last of the figures came into the register, or null where none was needed or it was not
 *     kept
 * @param pools what was shared by whom; null for a rate and in what was computed before it was kept
 * @param yearBefore what was paid the year before; null where nothing was, or it was not kept
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
        @Nullable String within,
        @Nullable String onlyKind,
        @Nullable Instant figuresRecorded,
        @Nullable List<Pool> pools,
        @Nullable YearBefore yearBefore,
        List<LeftOut> leftOut,
        List<Doubt> doubts)
        implements StoredAsJson {

    public RunInputs {
        pools = pools == null ? null : List.copyOf(pools);
        leftOut = List.copyOf(leftOut);
        doubts = List.copyOf(doubts);
    }

    /** Returns them as somebody reads them who is not to look at the doubts. */
    public RunInputs withoutDoubts() {
        return with(yearBefore, List.of());
    }

    /** Returns them as somebody reads them who is not to see what all the others paid. */
    public RunInputs withoutOthers() {
        return with(null, doubts);
    }

    /** Returns them with what was paid the year before. */
    RunInputs beside(@Nullable YearBefore paid) {
        return with(paid, doubts);
    }

    private RunInputs with(@Nullable YearBefore paid, List<Doubt> doubted) {
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
                within,
                onlyKind,
                figuresRecorded,
                pools,
                paid,
                leftOut,
                doubted);
    }

    /** Returns the pool from which a contribution has its share, if one is known. */
    Optional<Pool> pool(Contribution contribution) {
        return pools == null
                ? Optional.empty()
                : pools.stream()
                        .filter(pool -> pool.kind() == null
                                || pool.kind().equals(contribution.counted().kind()))
                        .findFirst();
    }

    /** Returns whether the total was first split equally between kinds of participant. */
    public boolean betweenKinds() {
        return pools != null && pools.stream().anyMatch(pool -> pool.kind() != null);
    }

    /** Returns whether an amount follows from no basis: its payer bears alone what its kind of participant bears. */
    public boolean withoutBasis(BigDecimal of) {
        return betweenKinds() && of.signum() == 0;
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
            /** A member of a participant joined or left it within the time of the run. */
            MEMBERS_CHANGED,
            /** The agreement of the scheme has run out before the end of the run, and no other holds. */
            NO_AGREEMENT,
            /** The participant contributes nothing. */
            NOTHING
        }
    }
}
