package org.samband.server.meeting.casebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;

/**
 * What a decision of a thread promised.
 *
 * @param returns whether the case is to come back to a body, and not something to be done
 * @param body the body to which it was promised, or null
 * @param due the day by which, or null
 * @param keptOn the day on which it was kept or dropped, or null while it is open
 */
public record Promised(
        boolean returns,
        String sentence,
        @Nullable BodyId body,
        @Nullable LocalDate due,
        @Nullable String responsible,
        String state,
        @Nullable LocalDate keptOn) {

    public boolean open() {
        return keptOn == null;
    }

    public boolean missed(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }
}
