package org.samband.profile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How sure a resource of a plan is, such as set aside, proposed or applied for.
 *
 * <p>For example {@code List.of(Certainty.firm("voted"), Certainty.open("applied-for"))}.
 *
 * @param key the certainty's key, a concept of the terminology
 * @param firm whether the resource can be counted on, so that sums of it are shown as secured
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Certainty(String key, boolean firm) {

    /** Returns a certainty that can be counted on. */
    public static Certainty firm(String key) {
        return new Certainty(key, true);
    }

    /** Returns a certainty that still waits for somebody's decision. */
    public static Certainty open(String key) {
        return new Certainty(key, false);
    }
}
