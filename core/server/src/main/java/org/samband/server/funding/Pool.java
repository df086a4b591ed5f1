package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Share;

/**
 * What some participants share, and by how much together, so that each share can be followed by hand: of those whom no
 * limit holds each bears {@code shared} × its basis / {@code sum}.
 *
 * @param kind the kind of participant that alone shares it, or null where all do
 * @param participants how many bear it, with those whom a limit holds
 * @param whole what they bear together
 * @param shared what is left of it for those whom no limit holds
 * @param sum the bases of those together, each for the part of the time that it takes part
 */
public record Pool(@Nullable String kind, int participants, long whole, long shared, BigDecimal sum) {

    /** Returns what a rule has shared: one pool, or one for each kind; none where a rate or code of its own decides. */
    static List<Pool> of(LevyRule rule, List<Share> shares) {
        if (!(rule instanceof ApportionmentRule shared) || shared.split() != null) {
            return List.of();
        }
        if (!shared.betweenKinds()) {
            return List.of(of((String) null, shares));
        }
        Map<String, List<Share>> byKind = shares.stream()
                .collect(Collectors.groupingBy(share -> share.participant().kind(), TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static Pool of(@Nullable String kind, Collection<Share> shares) {
        var free = shares.stream()
                .filter(share -> share.bound() == Share.Bound.NONE)
                .toList();
        return new Pool(
                kind,
                shares.size(),
                shares.stream().mapToLong(Share::amount).sum(),
                free.stream().mapToLong(Share::amount).sum(),
                free.stream().map(Pool::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal weight(Share share) {
        var part = share.participant().part();
        return share.basis()
                .multiply(BigDecimal.valueOf(part.of()))
                .divide(BigDecimal.valueOf(part.all()), MathContext.DECIMAL64)
                .stripTrailingZeros();
    }

    /** Returns whether its only participant bears all of it. */
    public boolean alone() {
        return kind != null && participants == 1;
    }
}
