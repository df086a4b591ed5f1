package org.samband.server.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a part of the settings says, as data that can be compared, put back and kept in a file.
 *
 * @param byPlace each piece by the place it has in its part, such as {@code nb/area} among the words
 */
public record Pieces(SortedMap<String, JsonNode> byPlace) {

    static final Pieces NONE = new Pieces(new TreeMap<>());

    public Pieces {
        byPlace = Collections.unmodifiableSortedMap(new TreeMap<>(byPlace));
    }

    public static Pieces of(Map<String, JsonNode> byPlace) {
        return new Pieces(new TreeMap<>(byPlace));
    }

    public Optional<JsonNode> at(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** Returns what differs from other pieces, place by place. */
    List<PieceChange> changesTo(Pieces others) {
        var places = new TreeSet<>(byPlace.keySet());
        places.addAll(others.byPlace.keySet());
        var changes = new ArrayList<PieceChange>();
        for (var place : places) {
            var before = byPlace.get(place);
            var after = others.byPlace.get(place);
            if (!Objects.equals(before, after)) {
                changes.add(new PieceChange(place, before, after));
            }
        }
        return changes;
    }

    /** Returns these pieces with one of them another; gone where that is null. */
    public Pieces with(PieceChange change) {
        var changed = new TreeMap<>(byPlace);
        var after = change.after();
        if (after == null) {
            changed.remove(change.place());
        } else {
            changed.put(change.place(), after);
        }
        return new Pieces(changed);
    }
}
