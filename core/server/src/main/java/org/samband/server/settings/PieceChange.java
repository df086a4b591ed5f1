package org.samband.server.settings;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One piece of the settings before and after a change.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record PieceChange(
        String place, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** What is kept as JSON tells nothing as null. */
    public PieceChange {
        before = before == null || before.isNull() ? null : before;
        after = after == null || after.isNull() ? null : after;
    }

    /** Returns a change that takes a piece away. */
    public static PieceChange without(String place) {
        return new PieceChange(place, null, null);
    }

    PieceChange reversed() {
        return new PieceChange(place, after, before);
    }
}
