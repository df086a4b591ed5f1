package org.samband.server.funding;

import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is agreed on a levy, except its rates.
 *
 * @param rule the key of the profile's rule
 * @param currency the ISO 4217 code, or null where work is contributed instead of money
 */
public record LevyTerms(
        @Embedded.Empty LevyWords words,
        String rule,
        @Nullable String currency,
        @Embedded.Empty WhoPays who,
        @Embedded.Empty LevyFigures figures,
        Proration proration,
        @Embedded.Empty LevyRounding rounding,
        @Embedded.Empty LevyLimits limits) {

    /** Returns the usual terms: the participants pay for themselves, who takes part on the first day for all of it. */
    public static LevyTerms of(
            String title, String rule, @Nullable String currency, @Nullable String source, ReferenceDay reference) {
        return new LevyTerms(
                LevyWords.titled(title),
                rule,
                currency,
                WhoPays.PARTICIPANTS,
                new LevyFigures(source, reference),
                Proration.FULL,
                LevyRounding.MINOR_UNIT,
                LevyLimits.OF_THE_RULE);
    }

    public String title() {
        return words.title();
    }

    /** Returns these terms with what is said of them. */
    public LevyTerms described(LevyWords newWords) {
        return new LevyTerms(newWords, rule, currency, who, figures, proration, rounding, limits);
    }

    /** Returns these terms under another rule. */
    public LevyTerms ruledBy(String newRule) {
        return new LevyTerms(words, newRule, currency, who, figures, proration, rounding, limits);
    }

    /** Returns these terms with other payers. */
    public LevyTerms paidBy(Payers newPayers) {
        return counting(new WhoPays(newPayers, who.onlyKind(), who.withinId()));
    }

    /** Returns these terms with only the municipalities of a county counting. */
    public LevyTerms countingWithin(OrganisationId county) {
        return counting(new WhoPays(who.payers(), who.onlyKind(), county));
    }

    /** Returns these terms with one kind of organisation counting, or all of them. */
    public LevyTerms countingOnly(@Nullable OrganisationKind kind) {
        return counting(new WhoPays(who.payers(), kind, who.withinId()));
    }

    private LevyTerms counting(WhoPays newWho) {
        return new LevyTerms(words, rule, currency, newWho, figures, proration, rounding, limits);
    }

    /** Returns these terms by other figures. */
    public LevyTerms goingBy(LevyFigures newFigures) {
        return new LevyTerms(words, rule, currency, who, newFigures, proration, rounding, limits);
    }

    /** Returns these terms with another rule for who joins or leaves. */
    public LevyTerms prorated(Proration newProration) {
        return new LevyTerms(words, rule, currency, who, figures, newProration, rounding, limits);
    }

    /** Returns these terms with other limits. */
    public LevyTerms limited(LevyLimits newLimits) {
        return new LevyTerms(words, rule, currency, who, figures, proration, rounding, newLimits);
    }

    /** Returns these terms with another rounding. */
    public LevyTerms rounded(LevyRounding newRounding) {
        return new LevyTerms(words, rule, currency, who, figures, proration, newRounding, limits);
    }
}
