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
                Bounded.shares(part, ofKind.size() == 1 ? new Basis.Equal() : basis, within, ofKind)
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
}
