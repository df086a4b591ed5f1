package org.samband.profile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.samband.profile.levy.Apportionment;

/**
 * A number of places shared between the members by their inhabitants.
 *
 * <p>{@code Seats.apportioned(31).atLeastEach(1).byHighestAverage().noMajority()} has 31 places, none without one, and no
 * member with more than half. Made by {@link Seats#apportioned(int)}.
 *
 * @param steps from how many inhabitants together there are how many places, the fewest inhabitants first, from 0
 * @param method how places are shared
 * @param least how many each member has at the least
 * @param beyond whether what lifts a member to the least comes on top of the number instead of from the others
 * @param halved whether a member has at most half of all places, the rest of its share going to the others
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record ApportionedSeats(List<Step> steps, Method method, int least, boolean beyond, boolean halved)
        implements Seats {

    /** Checks that the first step is from 0, that each has places, and that they rise. */
    public ApportionedSeats {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().inhabitants() != 0) {
            throw new IllegalArgumentException("The first step of apportioned seats is from 0 inhabitants.");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).inhabitants() <= steps.get(i - 1).inhabitants()) {
                throw new IllegalArgumentException("The steps of apportioned seats are from ever more inhabitants.");
            }
        }
        if (least < 0) {
            throw new IllegalArgumentException("Nobody has fewer than no seats.");
        }
    }

    static ApportionedSeats of(List<Step> steps) {
        return new ApportionedSeats(steps, Method.LARGEST_REMAINDER, 0, false, false);
    }

    /** Returns this rule sharing by highest average instead of largest remainder (D'Hondt). */
    public ApportionedSeats byHighestAverage() {
        return new ApportionedSeats(steps, Method.HIGHEST_AVERAGE, least, beyond, halved);
    }

    /** Returns this rule with a least number of places for each, taken from the others. */
    public ApportionedSeats atLeastEach(int seats) {
        return new ApportionedSeats(steps, method, seats, false, halved);
    }

    /** Returns this rule with a least number of places for each, on top of the number that is shared. */
    public ApportionedSeats atLeastEachBeyond(int seats) {
        return new ApportionedSeats(steps, method, seats, true, halved);
    }

    /** Returns this rule with at most half of all places for one member, where there are others. */
    public ApportionedSeats noMajority() {
        return new ApportionedSeats(steps, method, least, beyond, true);
    }

    /**
     * Computes the places of each member.
     *
     * @param inhabitants the inhabitants of each member by its id, none negative
     * @return the places of each id, in the same order; all have the least where nobody has inhabitants
     */
    public Map<String, Integer> among(Map<String, Long> inhabitants) {
        long everybody =
                inhabitants.values().stream().mapToLong(Long::longValue).sum();
        if (everybody == 0) {
            return even(inhabitants);
        }
        int number = steps.stream()
                .filter(step -> step.inhabitants() <= everybody)
                .reduce((one, later) -> later)
                .orElseThrow()
                .seats();
        Map<String, Integer> seats = beyond ? lifted(shared(number, inhabitants)) : held(number, inhabitants);
        return halved && seats.size() > 1 ? withoutMajority(seats, inhabitants) : seats;
    }

    private Map<String, Integer> shared(int number, Map<String, Long> inhabitants) {
        return switch (method) {
            case LARGEST_REMAINDER -> largestRemainder(number, inhabitants);
            case HIGHEST_AVERAGE -> highestAverage(number, even(inhabitants, 0), inhabitants);
        };
    }

    private static Map<String, Integer> largestRemainder(int number, Map<String, Long> inhabitants) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        Apportionment.of(
                        number,
                        inhabitants.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> BigDecimal.valueOf(entry.getValue()),
                                        (one, other) -> one,
                                        LinkedHashMap::new)))
                .forEach((id, share) -> seats.put(id, Math.toIntExact(share)));
        return seats;
    }

    private static Map<String, Integer> highestAverage(
            int number, Map<String, Integer> already, Map<String, Long> inhabitants) {
        Map<String, Integer> seats = new LinkedHashMap<>(already);
        Comparator<String> average = (one, other) -> Long.compare(
                Math.multiplyExact(inhabitants.getOrDefault(one, 0L), seats.getOrDefault(other, 0) + 1L),
                Math.multiplyExact(inhabitants.getOrDefault(other, 0L), seats.getOrDefault(one, 0) + 1L));
        Comparator<String> order =
                average.thenComparing(id -> inhabitants.getOrDefault(id, 0L)).thenComparing(Comparator.reverseOrder());
        for (int given = 0; given < number; given++) {
            seats.merge(seats.keySet().stream().max(order).orElseThrow(), 1, Integer::sum);
        }
        return seats;
    }

    private Map<String, Integer> lifted(Map<String, Integer> seats) {
        seats.replaceAll((id, share) -> Math.max(share, least));
        return seats;
    }

    // Who would have fewer than the least is held at it; the others share what that leaves.
    private Map<String, Integer> held(int number, Map<String, Long> inhabitants) {
        Map<String, Integer> seats = even(inhabitants);
        Map<String, Long> free = new LinkedHashMap<>(inhabitants);
        int left = number;
        while (!free.isEmpty() && left > 0) {
            if (free.values().stream().allMatch(figure -> figure == 0)) {
                return seats;
            }
            Map<String, Integer> shares = shared(left, free);
            List<String> low = free.keySet().stream()
                    .filter(id -> shares.getOrDefault(id, 0) < least)
                    .toList();
            if (low.isEmpty()) {
                seats.putAll(shares);
                return seats;
            }
            low.forEach(free::remove);
            left -= low.size() * least;
        }
        return seats;
    }

    private Map<String, Integer> withoutMajority(Map<String, Integer> seats, Map<String, Long> inhabitants) {
        int all = seats.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> entry : seats.entrySet()) {
            if (entry.getValue() > all / 2) {
                return rest(entry.getKey(), all / 2, seats, inhabitants);
            }
        }
        return seats;
    }

    private Map<String, Integer> rest(
            String largest, int half, Map<String, Integer> seats, Map<String, Long> inhabitants) {
        Map<String, Long> others = new LinkedHashMap<>(inhabitants);
        others.remove(largest);
        Map<String, Integer> theirs = new LinkedHashMap<>(seats);
        int own = seats.getOrDefault(largest, 0);
        theirs.remove(largest);
        Map<String, Integer> result = new LinkedHashMap<>(seats);
        result.put(largest, half);
        int theirNumber = theirs.values().stream().mapToInt(Integer::intValue).sum() + own - half;
        boolean weighed = others.values().stream().anyMatch(figure -> figure > 0);
        if (weighed) {
            result.putAll(
                    method == Method.HIGHEST_AVERAGE
                            ? highestAverage(own - half, theirs, others)
                            : held(theirNumber, others));
        }
        return result;
    }

    private Map<String, Integer> even(Map<String, Long> inhabitants) {
        return even(inhabitants, least);
    }

    private static Map<String, Integer> even(Map<String, Long> inhabitants, int seats) {
        Map<String, Integer> even = new LinkedHashMap<>();
        inhabitants.keySet().forEach(id -> even.put(id, seats));
        return even;
    }

    /**
     * From how many inhabitants of all members together there are how many places.
     *
     * @param inhabitants from so many
     * @param seats so many places, from 1
     */
    public record Step(long inhabitants, int seats) {

        /** Checks both numbers. */
        public Step {
            if (inhabitants < 0 || seats < 1) {
                throw new IllegalArgumentException(
                        "No " + seats + " seats are given from " + inhabitants + " inhabitants.");
            }
        }

        /** Returns a step: {@code Step.from(30_000, 34)}. */
        public static Step from(long inhabitants, int seats) {
            return new Step(inhabitants, seats);
        }
    }

    /** How a number of places becomes whole shares. */
    public enum Method {
        /** Whole shares first, then one each to the largest remainders. */
        LARGEST_REMAINDER,
        /** One after the other to whoever then has the most inhabitants per place (D'Hondt). */
        HIGHEST_AVERAGE
    }
}
