package org.samband.profile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How many of a body's seats must be filled for it to decide.
 *
 * <p>For example {@code Quorum.atLeast(2, 3)}: of 16 seats eleven must be filled. {@link #moreThanHalf()} of 16 are nine.
 *
 * @param part of each so many seats, the least that must be there
 * @param whole how many seats that is a part of
 * @param beyond whether the part itself is not enough
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Quorum(int part, int whole, boolean beyond) {

    /** Checks that it can be reached. */
    public Quorum {
        if (part < 0 || whole < 1 || part > whole || (beyond && part == whole)) {
            throw new IllegalArgumentException("No body can reach a quorum of " + part + " of " + whole + ".");
        }
    }

    /** Returns the usual quorum: more than half of the seats. */
    public static Quorum moreThanHalf() {
        return new Quorum(1, 2, true);
    }

    /** Returns a quorum of a part of the seats, such as two of each three. */
    public static Quorum atLeast(int part, int whole) {
        return new Quorum(part, whole, false);
    }

    /** Returns the quorum of a body that needs nobody to be there, as one that only confers. */
    public static Quorum none() {
        return new Quorum(0, 1, false);
    }

    /** Returns how many must be there of so many seats. */
    public int needed(int seats) {
        long parts = Math.multiplyFull(seats, part);
        return Math.toIntExact(beyond ? parts / whole + 1 : Math.ceilDiv(parts, (long) whole));
    }

    /** Tells whether so many are enough of so many seats. */
    public boolean reached(int present, int seats) {
        return present >= needed(seats);
    }
}
