package org.samband.profile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How many votes a member has in a body, whoever speaks for it: {@code Voting.perInhabitants(1_000).atMostPercent(30)}.
 *
 * @param inhabitants for how many begun inhabitants a member has a vote, or 0 where each seat has one
 * @param most the most percent of all votes that one member has, where there are enough members for it; 100 for no limit
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record Voting(int inhabitants, int most) {

    /** Checks that both can be followed. */
    public Voting {
        if (inhabitants < 0 || most < 1 || most > 100) {
            throw new IllegalArgumentException(
                    "No body votes by " + inhabitants + " inhabitants and at most " + most + " percent.");
        }
    }

    /** Returns the usual voting: each seat has a vote. */
    public static Voting perSeat() {
        return new Voting(0, 100);
    }

    /** Returns a voting in which a member has a vote for each begun number of inhabitants, with all its seats together. */
    public static Voting perInhabitants(int inhabitants) {
        if (inhabitants < 1) {
            throw new IllegalArgumentException("Votes need a number of inhabitants above zero.");
        }
        return new Voting(inhabitants, 100);
    }

    /** Returns this voting with no more than a percentage of all votes for one member. */
    public Voting atMostPercent(int percent) {
        return new Voting(inhabitants, percent);
    }

    /** Tells whether votes follow from something else than seats. */
    public boolean weighted() {
        return inhabitants > 0;
    }

    /**
     * Computes the votes of each member; only of a voting that is {@link #weighted()}.
     *
     * @param figures the inhabitants of each member by its id, none negative
     * @return the votes of each id, in the same order; each has one at the least
     */
    public Map<String, Long> among(Map<String, Long> figures) {
        Map<String, Long> votes = new LinkedHashMap<>();
        figures.forEach((id, figure) -> votes.put(id, Math.max(1, Math.ceilDiv(figure, (long) inhabitants))));
        return most == 100 ? votes : limited(votes);
    }

    // The k largest have as many votes each as keeps one of them within the limit, for the least k that leaves nobody
    // above.
    private Map<String, Long> limited(Map<String, Long> votes) {
        List<Long> falling =
                votes.values().stream().sorted(Comparator.reverseOrder()).toList();
        long rest = falling.stream().mapToLong(Long::longValue).sum();
        for (int k = 0; k < falling.size() && most * k < 100; k++) {
            long highest = Math.max(1, rest * most / (100 - (long) most * k));
            if (falling.get(k) <= highest) {
                votes.replaceAll((id, own) -> Math.min(own, highest));
                return votes;
            }
            rest -= falling.get(k);
        }
        return votes;
    }
}
