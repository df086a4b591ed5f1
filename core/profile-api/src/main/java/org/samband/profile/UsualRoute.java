package org.samband.profile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The way that reports on a whole plan usually go: proposed when an alliance is set up, and its own choice from then on.
 *
 * <p>The server asks for it when an alliance is set up. For example {@code UsualRoute.treated("tertial", "board")}.
 *
 * @param cycle the key of a reporting cycle
 * @param bodyType the key of a body type
 * @param treats whether the body treats the report, or only receives it
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record UsualRoute(String cycle, String bodyType, boolean treats) {

    /** Returns a route to a body that treats the reports of a cycle. */
    public static UsualRoute treated(String cycle, String bodyType) {
        return new UsualRoute(cycle, bodyType, true);
    }

    /** Returns a route to a body that receives the reports of a cycle. */
    public static UsualRoute received(String cycle, String bodyType) {
        return new UsualRoute(cycle, bodyType, false);
    }
}
