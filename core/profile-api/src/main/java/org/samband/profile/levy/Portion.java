package org.samband.profile.levy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A portion of a total that is shared by a basis of its own: {@code Portion.perInhabitants(60)}, {@code
 * Portion.byAgreement(40)}.
 *
 * @param percent how much of the total, from 1; the portions of a rule make 100
 * @param basis what it is shared by
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record Portion(int percent, Basis basis) {

    /** Checks the percentage. */
    public Portion {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A portion of a total is from 1 to 100 percent, not " + percent + ".");
        }
    }

    /** Returns a portion shared by inhabitants. */
    public static Portion perInhabitants(int percent) {
        return new Portion(percent, new Basis.Inhabitants());
    }

    /** Returns a portion shared in equal parts. */
    public static Portion equally(int percent) {
        return new Portion(percent, new Basis.Equal());
    }

    /** Returns a portion shared by the key of an agreement, such as each member's tax base or use of a service. */
    public static Portion byAgreement(int percent) {
        return new Portion(percent, new Basis.Agreed());
    }

    /** Returns a portion shared by a weight of your own. */
    public static Portion by(int percent, Weight weight) {
        return new Portion(percent, new Basis.Own(weight));
    }

    /** Returns the code that shares a total in portions, each to the last unit. */
    static Split split(List<Portion> portions) {
        if (portions.stream().mapToInt(Portion::percent).sum() != 100) {
            throw new IllegalArgumentException("The portions of a total make 100 percent, not "
                    + portions.stream().map(it -> it.percent + " %").collect(Collectors.joining(" + ")) + ".");
        }
        return (total, participants) -> shares(total, portions, participants);
    }

    private static List<Long> shares(long total, List<Portion> portions, List<Participant> participants) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 0; i < portions.size(); i++) {
            weights.put("%03d".formatted(i), BigDecimal.valueOf(portions.get(i).percent));
        }
        List<Long> parts = new ArrayList<>(Apportionment.of(total, weights).values());
        long[] sums = new long[participants.size()];
        for (int i = 0; i < portions.size(); i++) {
            List<Share> shares = Bounded.shares(parts.get(i), portions.get(i).basis, Limits.NONE, participants);
            for (int of = 0; of < sums.length; of++) {
                sums[of] += shares.get(of).amount();
            }
        }
        return Arrays.stream(sums).boxed().toList();
    }
}
