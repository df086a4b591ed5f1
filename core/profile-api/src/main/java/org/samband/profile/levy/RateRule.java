package org.samband.profile.levy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A rate for each unit of a basis; everybody pays by the rate alone, and the sum is what it becomes.
 *
 * <p>The amount of a whole year is held between the minimum and the ceiling, then the part of the year is taken, then it
 * is rounded once.
 *
 * <p>For example {@code LevyRule.ratePerInhabitant("membership").atMost(50_000_00)}: at a rate of 1.00 for each inhabitant nobody pays
 * more than 50 000.
 *
 * @param key the rule's key, a concept of the terminology
 * @param unit what is contributed
 * @param basis what the rate is multiplied with
 * @param rounding how the product is rounded
 * @param limits the least and the most of one participant
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record RateRule(String key, Unit unit, Basis basis, Rounding rounding, Limits limits) implements LevyRule {

    static RateRule of(String key, Basis basis) {
        return new RateRule(key, Unit.MONEY, basis, Rounding.MINOR_UNIT, Limits.NONE);
    }

    /** Returns this rule with another rounding. */
    public RateRule rounded(Rounding newRounding) {
        return new RateRule(key, unit, basis, newRounding, limits);
    }

    /** Returns this rule with a least amount in minor units. */
    public RateRule atLeast(long minimum) {
        return new RateRule(key, unit, basis, rounding, new Limits(OptionalLong.of(minimum), limits.ceiling()));
    }

    /** Returns this rule with a highest amount in minor units. */
    public RateRule atMost(long ceiling) {
        return new RateRule(key, unit, basis, rounding, new Limits(limits.minimum(), OptionalLong.of(ceiling)));
    }

    /** Returns this rule for work instead of money. */
    public RateRule inHours() {
        return new RateRule(key, Unit.HOURS, basis, rounding, limits);
    }

    @Override
    public List<Share> shares(BigDecimal rate, Limits within, Collection<Participant> participants) {
        if (rate.signum() < 0) {
            throw new BrokenRule(BrokenRule.Reason.GIVEN, rate.toPlainString());
        }
        List<Share> shares = new ArrayList<>(participants.size());
        Iterator<BigDecimal> bases = Bases.of(basis, participants).iterator();
        for (Participant participant : participants) {
            shares.add(share(participant, bases.next(), rate, within));
        }
        return shares;
    }

    private Share share(Participant participant, BigDecimal units, BigDecimal rate, Limits within) {
        BigDecimal year = rate.multiply(units);
        Share.Bound bound = Share.Bound.NONE;
        if (within.minimum().isPresent() && year.compareTo(decimal(within.minimum())) < 0) {
            year = decimal(within.minimum());
            bound = Share.Bound.MINIMUM;
        } else if (within.ceiling().isPresent() && year.compareTo(decimal(within.ceiling())) > 0) {
            year = decimal(within.ceiling());
            bound = Share.Bound.CEILING;
        }
        try {
            long amount = rounding.round(
                    participant.part().times(year), participant.part().all());
            return new Share(participant, units, amount, bound);
        } catch (ArithmeticException e) {
            throw new BrokenRule(BrokenRule.Reason.TOO_LARGE, participant.name());
        }
    }

    private static BigDecimal decimal(OptionalLong limit) {
        return BigDecimal.valueOf(limit.getAsLong());
    }
}
