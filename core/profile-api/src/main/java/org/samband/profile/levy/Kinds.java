package org.samband.profile.levy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shares a total equally between kinds of participant, and each part within its kind. */
final class Kinds {

    private Kinds() {}

    static List<Share> shares(long total, Basis basis, Limits within, List<Participant> participants) {
        Map<String, List<Participant>> byKind = participants.stream()
                .collect(Collectors.groupingBy(Participant::kind, TreeMap::new, Collectors.toList()));
        Map<String, BigDecimal> equal = new TreeMap<>();
        byKind.keySet().forEach(kind -> equal.put(kind, BigDecimal.ONE));
        Map<String, Share> byId = new HashMap<>();
        List<Participant> lacking = new ArrayList<>();
        Apportionment.of(total, equal).forEach((kind, part) -> {
            List<Participant> ofKind = Objects.requireNonNull(byKind.get(kind));
            try {
                shares(part, basis, within, ofKind, ofKind.size() == 1)
                        .forEach(share -> byId.put(share.participant().id(), share));
            } catch (FiguresMissing e) {
                lacking.addAll(e.participants());
            }
        });
        if (!lacking.isEmpty()) {
            throw new FiguresMissing(lacking);
        }
        return participants.stream()
                .map(participant -> Objects.requireNonNull(byId.get(participant.id())))
                .toList();
    }

    // Who is the only one of its kind bears all of that part, whatever its basis.
    private static List<Share> shares(long part, Basis basis, Limits within, List<Participant> ofKind, boolean alone) {
        return alone
                ? Bounded.shares(part, new Basis.Equal(), within, ofKind).stream()
                        .map(share -> new Share(share.participant(), BigDecimal.ZERO, share.amount(), share.bound()))
                        .toList()
                : Bounded.shares(part, basis, within, ofKind);
    }
}
