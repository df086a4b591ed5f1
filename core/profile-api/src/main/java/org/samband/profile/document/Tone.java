package org.samband.profile.document;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What a colour stands for; never the only carrier of a meaning.
 *
 * <p>For example {@code new Cell.State("Delayed", Tone.WARNING)}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public enum Tone {
    /** Neither good nor bad. */
    NEUTRAL,
    /** It is as it should be. */
    GOOD,
    /** Somebody should look at it. */
    WARNING,
    /** It is not as it should be. */
    BAD,
    /** It is over, and well. */
    DONE
}
