package org.samband.profile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * When what a body decides takes effect.
 *
 * <p>For example {@code TakesEffect.ON_APPROVAL}: a plan adopted in May and minuted in June holds from June.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public enum TakesEffect {
    /** When the secretary records it as final, at the meeting or soon after. */
    ON_RECORDING,
    /** Not before the minutes are approved. */
    ON_APPROVAL
}
