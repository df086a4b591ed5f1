package org.samband.profile.levy;

import java.util.OptionalLong;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The least and the most that one participant contributes in a whole year.
 *
 * <p>For example {@code new Limits(OptionalLong.empty(), OptionalLong.of(50_000_00))}: no minimum, and at most 50 000.
 *
 * @param minimum in minor units, or empty
 * @param ceiling in minor units, or empty
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Limits(OptionalLong minimum, OptionalLong ceiling) {

    /** No limits. */
    public static final Limits NONE = new Limits(OptionalLong.empty(), OptionalLong.empty());

    /** Checks that the minimum is not above the ceiling and neither is negative. */
    public Limits {
        if (minimum.orElse(0) < 0 || ceiling.orElse(0) < 0) {
            throw new IllegalArgumentException("A limit is not negative.");
        }
        if (minimum.isPresent() && ceiling.isPresent() && minimum.getAsLong() > ceiling.getAsLong()) {
            throw new IllegalArgumentException(
                    "The minimum " + minimum.getAsLong() + " is above the ceiling " + ceiling.getAsLong() + ".");
        }
    }

    /** Tells whether there is none. */
    public boolean none() {
        return minimum.isEmpty() && ceiling.isEmpty();
    }
}
