package org.samband.server.funding;

import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Limits;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is agreed on a levy, except its rates.
 *
 * @param purpose what it pays for, or null where nobody has said so
 * @param rule the key of the profile's rule
 * @param currency the ISO 4217 code, or null where work is contributed instead of money
 * @param onlyKind the only kind of organisation that counts, or null
 * @param withinId the county whose municipalities alone count, or null
 * @param source the statistic, or null where the levy needs none
 * @param roundingStep what amounts are multiples of, in minor units
 * @param minimum the least a participant pays a year in minor units, or null for what the rule says
 * @param ceiling the most a participant pays a year in minor units, or null for what the rule says
 * @param ceilingFrom who set the ceiling, or null
 * @param missing what is not known of it, or null
 */
public record LevyTerms(
        String title,
        @Nullable String purpose,
        String rule,
        @Nullable String currency,
        Payers payers,
        @Nullable OrganisationKind onlyKind,
        @Nullable OrganisationId withinId,
        @Nullable String source,
        @Embedded.Empty ReferenceDay reference,
        Proration proration,
        long roundingStep,
        RoundingMode roundingMode,
        @Nullable Long minimum,
        @Nullable Long ceiling,
        @Nullable String ceilingFrom,
        @Nullable String missing) {

    /** Returns the usual terms: the participants pay for themselves, who takes part on the first day for all of it. */
    public static LevyTerms of(
            String title, String rule, @Nullable String currency, @Nullable String source, ReferenceDay reference) {
        return new LevyTerms(
                title,
                null,
                rule,
                currency,
                Payers.PARTICIPANTS,
                null,
                null,
                source,
                reference,
                Proration.FULL,
                1,
                RoundingMode.HALF_UP,
                null,
                null,
                null,
                null);
    }

    /** Returns its own limits where it has some, else those of its rule. */
    Limits limits(Limits ofRule) {
        return minimum == null && ceiling == null ? ofRule : new Limits(optional(minimum), optional(ceiling));
    }

    /** Returns these terms with what they pay for and what is not known of them. */
    public LevyTerms described(@Nullable String newPurpose, @Nullable String newMissing) {
        return new LevyTerms(
                title,
                newPurpose,
                rule,
                currency,
                payers,
                onlyKind,
                withinId,
                source,
                reference,
                proration,
                roundingStep,
                roundingMode,
                minimum,
                ceiling,
                ceilingFrom,
                newMissing);
    }

    /** Returns these terms under another rule. */
    public LevyTerms ruledBy(String newRule) {
        return new LevyTerms(
                title,
                purpose,
                newRule,
                currency,
                payers,
                onlyKind,
                withinId,
                source,
                reference,
                proration,
                roundingStep,
                roundingMode,
                minimum,
                ceiling,
                ceilingFrom,
                missing);
    }

    /** Returns these terms with other payers. */
    public LevyTerms paidBy(Payers newPayers) {
        return new LevyTerms(
                title,
                purpose,
                rule,
                currency,
                newPayers,
                onlyKind,
                withinId,
                source,
                reference,
                proration,
                roundingStep,
                roundingMode,
                minimum,
                ceiling,
                ceilingFrom,
                missing);
    }

    /** Returns these terms with only the municipalities of a county counting. */
    public LevyTerms countingWithin(OrganisationId county) {
        return new LevyTerms(
                title,
                purpose,
                rule,
                currency,
                payers,
                onlyKind,
                county,
                source,
                reference,
                proration,
                roundingStep,
                roundingMode,
                minimum,
                ceiling,
                ceilingFrom,
                missing);
    }

    /** Returns these terms with another rule for who joins or leaves. */
    public LevyTerms prorated(Proration newProration) {
        return new LevyTerms(
                title,
                purpose,
                rule,
                currency,
                payers,
                onlyKind,
                withinId,
                source,
                reference,
                newProration,
                roundingStep,
                roundingMode,
                minimum,
                ceiling,
                ceilingFrom,
                missing);
    }

    private static OptionalLong optional(@Nullable Long limit) {
        return limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
    }
}
