package org.samband.profile;

import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How the minutes of a body come to be approved.
 *
 * <p>For example {@code BodyType.of("board", Seats.perMember(1)).minutes(MinutesApproval.VERIFIED)}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public enum MinutesApproval {
    /** By an item of a later meeting, usually its first. */
    NEXT_MEETING,
    /** By the signatures of those who are named when they have signed. */
    SIGNED,
    /** By those whom the meeting chose from among itself to verify its minutes. */
    VERIFIED;

    /** Returns how most do it: a later meeting approves them, or they are signed. */
    public static Set<MinutesApproval> usual() {
        return Set.of(NEXT_MEETING, SIGNED);
    }
}
