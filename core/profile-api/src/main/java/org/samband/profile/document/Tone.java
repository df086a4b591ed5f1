package org.samband.profile.document;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** What a colour stands for; never the only carrier of a meaning. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public enum Tone {
    NEUTRAL,
    GOOD,
    WARNING,
    BAD,
    DONE
}
