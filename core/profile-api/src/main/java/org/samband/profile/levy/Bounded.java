package org.samband.profile.levy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shares a total by weights with a least and a most for each: who would pass a limit is held at it, and the others share
 * the rest.
 */
final class Bounded {

    private final List<Participant> participants;
    private final List<BigDecimal> bases;
    private final Limits limits;
    private final Map<String, Share.Bound> held = new HashMap<>();
    private final long all;

    private Bounded(List<Participant> participants, List<BigDecimal> bases, Limits limits) {
        this.participants = participants;
        this.bases = bases;
        this.limits = limits;
        this.all = participants.stream().mapToLong(it -> it.part().all()).reduce(1, Bounded::leastCommonMultiple);
    }

    static List<Share> shares(long total, Basis basis, Limits limits, List<Participant> participants) {
        return new Bounded(participants, Bases.of(basis, participants), limits).shares(total);
    }

    // Each round holds the side that departs more, so that one held too early is never in the way of the others.
    private List<Share> shares(long total) {
        checkPossible(total);
        while (true) {
            Map<String, Long> amounts = apportion(total);
            if (limits.none() || !holdMore(amounts)) {
                return result(amounts);
            }
        }
    }

    private Map<String, Long> apportion(long total) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        Map<String, BigDecimal> free = new LinkedHashMap<>();
        long left = total;
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            Share.Bound bound = held.get(participant.id());
            amounts.put(participant.id(), 0L);
            if (bound == null) {
                free.put(
                        participant.id(),
                        participant.part().times(bases.get(i)).multiply(BigDecimal.valueOf(scale(participant))));
            } else {
                long amount = limit(participant, bound);
                amounts.put(participant.id(), amount);
                left = Math.subtractExact(left, amount);
            }
        }
        if (!free.isEmpty()) {
            amounts.putAll(Apportionment.of(left, free));
        } else if (left != 0) {
            throw new BrokenRule(BrokenRule.Reason.LIMITS, Long.toString(total));
        }
        return amounts;
    }

    private boolean holdMore(Map<String, Long> amounts) {
        Set<String> low = new HashSet<>();
        Set<String> high = new HashSet<>();
        BigDecimal lacks = BigDecimal.ZERO;
        BigDecimal exceeds = BigDecimal.ZERO;
        for (Participant participant : participants) {
            if (held.containsKey(participant.id())) {
                continue;
            }
            long amount = amounts.getOrDefault(participant.id(), 0L);
            if (limits.minimum().isPresent() && amount < limit(participant, Share.Bound.MINIMUM)) {
                low.add(participant.id());
                lacks = lacks.add(BigDecimal.valueOf(limit(participant, Share.Bound.MINIMUM) - amount));
            } else if (limits.ceiling().isPresent() && amount > limit(participant, Share.Bound.CEILING)) {
                high.add(participant.id());
                exceeds = exceeds.add(BigDecimal.valueOf(amount - limit(participant, Share.Bound.CEILING)));
            }
        }
        boolean more = lacks.compareTo(exceeds) >= 0;
        (more ? low : high).forEach(id -> held.put(id, more ? Share.Bound.MINIMUM : Share.Bound.CEILING));
        return !low.isEmpty() || !high.isEmpty();
    }

    private void checkPossible(long total) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Participant participant : participants) {
            least = least.add(BigDecimal.valueOf(limit(participant, Share.Bound.MINIMUM)));
            most = most.add(BigDecimal.valueOf(limit(participant, Share.Bound.CEILING)));
        }
        boolean low = limits.minimum().isPresent() && BigDecimal.valueOf(total).compareTo(least) < 0;
        boolean high = limits.ceiling().isPresent() && BigDecimal.valueOf(total).compareTo(most) > 0;
        if (low || high) {
            throw new BrokenRule(BrokenRule.Reason.LIMITS, Long.toString(total));
        }
    }

    private long limit(Participant participant, Share.@Nullable Bound bound) {
        OptionalLong year = bound == Share.Bound.MINIMUM ? limits.minimum() : limits.ceiling();
        return Rounding.MINOR_UNIT.round(
                participant.part().times(BigDecimal.valueOf(year.orElse(0))),
                participant.part().all());
    }

    private long scale(Participant participant) {
        return all / participant.part().all();
    }

    private static long leastCommonMultiple(long one, long other) {
        return one / BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValue() * other;
    }

    private List<Share> result(Map<String, Long> amounts) {
        return IntStream.range(0, participants.size())
                .mapToObj(i -> new Share(
                        participants.get(i),
                        bases.get(i),
                        amounts.getOrDefault(participants.get(i).id(), 0L),
                        held.getOrDefault(participants.get(i).id(), Share.Bound.NONE)))
                .toList();
    }
}
