package org.samband.profile;

import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A kind of body an alliance can have, such as its assembly or its board.
 *
 * @param key the body type's key, a concept of the terminology
 * @param seats who has places in it
 * @param standing whether it decides, advises or only meets
 * @param deciding the matters it decides; empty unless it decides
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record BodyType(String key, Seats seats, Standing standing, Set<Matter> deciding) {

    /** Copies the matters. */
    public BodyType {
        deciding = Set.copyOf(deciding);
    }

    /** Returns a body that advises, until {@link #deciding(Matter...)} or {@link #informal()} says otherwise. */
    public static BodyType of(String key, Seats seats) {
        return new BodyType(key, seats, Standing.ADVISES, Set.of());
    }

    /** Returns this body type as one that decides the given matters. */
    public BodyType deciding(Matter... matters) {
        return new BodyType(key, seats, Standing.DECIDES, Set.of(matters));
    }

    /** Returns this body type as one that meets without any power to decide. */
    public BodyType informal() {
        return new BodyType(key, seats, Standing.MEETS, Set.of());
    }

    /** What a body may do with a matter. */
    public enum Standing {
        DECIDES,
        ADVISES,
        MEETS
    }

    /** What a body can decide. */
    public enum Matter {
        STATUTES,
        PLATFORM,
        PLAN,
        BUDGET,
        LEVY,
        REPORT,
        MEASURE
    }
}
