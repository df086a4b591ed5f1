package org.samband.server.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The votes of a decision, where they were counted. */
public record Votes(int inFavour, int against, int abstained) {

    /** Returns the votes, or nothing where none were counted. */
    public static Optional<Votes> of(
            @Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstained) {
        return inFavour == null && against == null && abstained == null
                ? Optional.empty()
                : Optional.of(new Votes(zero(inFavour), zero(against), zero(abstained)));
    }

    private static int zero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
