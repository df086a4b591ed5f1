package org.samband.profile.levy;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Splits a total between participants by code of a profile's own.
 *
 * <p>It is called at each computation, also in trials. For example, who comes first bears all:
 * {@code (total, all) -> all.stream().map(each -> each == all.getFirst() ? total : 0L).toList()}.
 */
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
