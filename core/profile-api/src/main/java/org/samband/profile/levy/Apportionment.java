package org.samband.profile.levy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Shares a whole number by weights, so that the shares make exactly the number: largest remainder.
 *
 * <p>Everybody gets the whole part of the exact share; the units left go, one each, to the largest remainders, among equal
 * remainders to the lower id. So the order of the participants does not matter, and a larger weight never gets less. A
 * negative total is shared as its positive and negated: what is paid back is shared as it was paid.
 *
 * <p>For example {@code Apportionment.of(100, Map.of("a", ONE, "b", ONE, "c", ONE))} gives a 34 and the others 33.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class Apportionment {

    private Apportionment() {}

    /**
     * Shares a total.
     *
     * @param total in minor units
     * @param weights the weight of each participant by its id, none negative and not all zero
     * @return the share of each id, in the order of the weights
     */
    public static Map<String, Long> of(long total, Map<String, BigDecimal> weights) {
        if (total < 0) {
            Map<String, Long> back = new LinkedHashMap<>();
            of(Math.negateExact(total), weights).forEach((id, share) -> back.put(id, -share));
            return back;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            if (weight.getValue().signum() < 0) {
                throw new BrokenRule(BrokenRule.Reason.NEGATIVE, weight.getKey());
            }
            sum = sum.add(weight.getValue());
        }
        if (sum.signum() == 0) {
            throw new BrokenRule(BrokenRule.Reason.NOTHING_TO_SHARE_BY, Integer.toString(weights.size()));
        }
        return largestRemainder(total, weights, sum);
    }

    private static Map<String, Long> largestRemainder(long total, Map<String, BigDecimal> weights, BigDecimal sum) {
        Map<String, Long> shares = new LinkedHashMap<>();
        List<Remainder> remainders = new ArrayList<>(weights.size());
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger divisor = sum.setScale(Math.max(scale, sum.scale())).unscaledValue();
        long left = total;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            BigInteger[] exact = weight.getValue()
                    .setScale(Math.max(scale, sum.scale()))
                    .unscaledValue()
                    .multiply(BigInteger.valueOf(total))
                    .divideAndRemainder(divisor);
            shares.put(weight.getKey(), exact[0].longValueExact());
            remainders.add(new Remainder(weight.getKey(), exact[1]));
            left -= exact[0].longValueExact();
        }
        remainders.sort(Comparator.comparing(Remainder::value).reversed().thenComparing(Remainder::id));
        for (Remainder remainder : remainders.subList(0, Math.toIntExact(left))) {
            shares.merge(remainder.id(), 1L, Long::sum);
        }
        return shares;
    }

    private record Remainder(String id, BigInteger value) {}
}
