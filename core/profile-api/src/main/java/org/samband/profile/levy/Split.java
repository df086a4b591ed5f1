package org.samband.profile.levy;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Splits a total between participants by code of a profile's own. */
@FunctionalInterface
@API(status = Status.EXPERIMENTAL, since = "0.1")
public interface Split {

    /**
     * Returns the share of each participant in their order, all together exactly the total.
     *
     * @param total the total in minor units, never negative
     */
    List<Long> of(long total, List<Participant> participants);
}
