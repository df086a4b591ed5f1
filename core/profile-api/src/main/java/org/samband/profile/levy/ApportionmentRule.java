package org.samband.profile.levy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A total shared between the participants, to the last minor unit.
 *
 * <p>For example {@code LevyRule.apportionedPerInhabitant("costs").atLeast(1_000_00)}: nobody bears less than 1 000 of the total, and the
 * others share the rest.
 *
 * @param key the rule's key, a concept of the terminology
 * @param unit what is contributed
 * @param basis what the total is shared by
 * @param limits the least and the most of one participant
 * @param betweenKinds whether the total is first split equally between the kinds of participant
 * @param split code of a profile's own that splits the total instead of the basis, or null
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record ApportionmentRule(
        String key,
        Unit unit,
        Basis basis,
        Limits limits,
        boolean betweenKinds,
        @Nullable Split split) implements LevyRule {

    static ApportionmentRule of(String key, Basis basis) {
        return new ApportionmentRule(key, Unit.MONEY, basis, Limits.NONE, false, null);
    }

    /** Returns this rule with a least amount in minor units. */
    public ApportionmentRule atLeast(long minimum) {
        return new ApportionmentRule(
                key, unit, basis, new Limits(OptionalLong.of(minimum), limits.ceiling()), betweenKinds, split);
    }

    /** Returns this rule with a highest amount in minor units. */
    public ApportionmentRule atMost(long ceiling) {
        return new ApportionmentRule(
                key, unit, basis, new Limits(limits.minimum(), OptionalLong.of(ceiling)), betweenKinds, split);
    }

    /**
     * Returns this rule after an equal split between the kinds of participant, such as county, state and municipalities
     * together with a third each. A participant that is the only one of its kind needs no basis.
     */
    public ApportionmentRule equallyBetweenKinds() {
        return new ApportionmentRule(key, unit, basis, limits, true, split);
    }

    /** Returns this rule for work instead of money. */
    public ApportionmentRule inHours() {
        return new ApportionmentRule(key, Unit.HOURS, basis, limits, betweenKinds, split);
    }

    ApportionmentRule splitBy(Split newSplit) {
        return new ApportionmentRule(key, unit, basis, limits, betweenKinds, newSplit);
    }

    @Override
    public List<Share> shares(BigDecimal given, Limits within, Collection<Participant> participants) {
        long total = whole(given);
        if (participants.isEmpty()) {
            throw new BrokenRule(BrokenRule.Reason.NOTHING_TO_SHARE_BY, "0");
        }
        if (total < 0 && !within.none()) {
            throw new BrokenRule(BrokenRule.Reason.LIMITS, given.toPlainString());
        }
        List<Participant> inOrder = List.copyOf(participants);
        List<Share> shares = split == null
                ? (betweenKinds
                        ? Kinds.shares(total, basis, within, inOrder)
                        : Bounded.shares(total, basis, within, inOrder))
                : own(split, total, inOrder);
        check(total, shares, inOrder);
        return shares;
    }

    private static List<Share> own(Split split, long total, List<Participant> participants) {
        List<@Nullable Long> amounts = amounts(split, total, participants);
        if (amounts.size() != participants.size()) {
            throw new BrokenRule(BrokenRule.Reason.OTHER_NUMBER, amounts.size() + " ≠ " + participants.size());
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < participants.size(); i++) {
            Long amount = amounts.get(i);
            if (amount == null) {
                throw new BrokenRule(
                        BrokenRule.Reason.NO_NUMBER, participants.get(i).name());
            }
            shares.add(new Share(participants.get(i), BigDecimal.ZERO, amount, Share.Bound.NONE));
        }
        return shares;
    }

    @SuppressWarnings("NullAway") // a plugin need not be compiled with null checks
    private static List<@Nullable Long> amounts(Split split, long total, List<Participant> participants) {
        try {
            return new ArrayList<>(split.of(total, participants));
        } catch (Participant.NoFigure e) {
            throw new FiguresMissing(participants.stream()
                    .filter(participant -> participant.figure().isEmpty() || participant.key() == null)
                    .toList());
        }
    }

    private static void check(long total, List<Share> shares, List<Participant> participants) {
        if (shares.size() != participants.size()) {
            throw new BrokenRule(BrokenRule.Reason.OTHER_NUMBER, shares.size() + " ≠ " + participants.size());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Share share : shares) {
            if (total >= 0 && share.amount() < 0) {
                throw new BrokenRule(
                        BrokenRule.Reason.NEGATIVE, share.participant().name());
            }
            sum = sum.add(BigDecimal.valueOf(share.amount()));
        }
        if (sum.compareTo(BigDecimal.valueOf(total)) != 0) {
            throw new BrokenRule(BrokenRule.Reason.OTHER_SUM, sum.toPlainString() + " ≠ " + total);
        }
    }

    private static long whole(BigDecimal given) {
        try {
            return given.longValueExact();
        } catch (ArithmeticException e) {
            throw new BrokenRule(BrokenRule.Reason.GIVEN, given.toPlainString());
        }
    }
}
