package org.samband.profile.levy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A rule for what each participant contributes: a {@link RateRule} or an {@link ApportionmentRule}.
 *
 * <p>A rule is pure: the same participants give the same shares, in whatever order they come. It knows neither
 * currencies nor dates; amounts are in minor units, work is in hundredths of an hour.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public sealed interface LevyRule permits RateRule, ApportionmentRule {

    /** Returns the rule's key, a concept of the terminology, for example {@code membership}. */
    String key();

    /** Returns what is contributed. */
    Unit unit();

    /** Returns what a participant's share follows from. */
    Basis basis();

    /** Returns the least and the most that one participant contributes, unless the levy says otherwise. */
    Limits limits();

    /**
     * Computes what each participant contributes.
     *
     * @param given of a rate rule the rate per unit of basis, of an apportionment the total; both in minor units
     * @param limits the least and the most of one participant
     * @return one share for each participant, in the order of the participants
     * @throws FiguresMissing if the rule needs a figure that participants lack
     * @throws BrokenRule if the rule or the limits cannot be followed
     */
    List<Share> shares(BigDecimal given, Limits limits, Collection<Participant> participants);

    /** Returns a rate for each inhabitant, rounded half up to the minor unit. */
    static RateRule ratePerInhabitant(String key) {
        return RateRule.of(key, new Basis.Inhabitants());
    }

    /** Returns the same amount for every participant. */
    static RateRule fixed(String key) {
        return RateRule.of(key, new Basis.Equal());
    }

    /** Returns a rate for each unit that an agreement sets for a participant. */
    static RateRule ratePerAgreedUnit(String key) {
        return RateRule.of(key, new Basis.Agreed());
    }

    /** Returns a rate for each unit of a basis of your own. */
    static RateRule rate(String key, Weight basis) {
        return RateRule.of(key, new Basis.Own(basis));
    }

    /** Returns a total shared by inhabitants. */
    static ApportionmentRule apportionedPerInhabitant(String key) {
        return ApportionmentRule.of(key, new Basis.Inhabitants());
    }

    /** Returns a total shared in equal parts. */
    static ApportionmentRule apportionedEqually(String key) {
        return ApportionmentRule.of(key, new Basis.Equal());
    }

    /** Returns a total shared by the key of an agreement: weights or percentages for each participant. */
    static ApportionmentRule apportionedByAgreement(String key) {
        return ApportionmentRule.of(key, new Basis.Agreed());
    }

    /** Returns a total shared by a weight of your own, for example {@code m -> Math.min(m.inhabitants(), 20_000)}. */
    static ApportionmentRule apportioned(String key, Weight weight) {
        return ApportionmentRule.of(key, new Basis.Own(weight));
    }

    /**
     * Returns a total divided into portions, each shared by a basis of its own: 60 percent by inhabitants and 40 by what
     * an agreement sets. The limits of the rule do not hold for it.
     *
     * @param portions the portions, which make 100 percent
     */
    static ApportionmentRule apportionedInPortions(String key, Portion... portions) {
        return split(key, Portion.split(List.of(portions)));
    }

    /** Returns a total split by code of your own; it must give each participant a share and all of them the total. */
    static ApportionmentRule split(String key, Split split) {
        return ApportionmentRule.of(key, new Basis.Equal()).splitBy(split);
    }

    /** What is contributed. */
    enum Unit {
        /** Money, counted in the currency's minor units. */
        MONEY,
        /** Work, counted in hundredths of an hour. */
        HOURS
    }
}
