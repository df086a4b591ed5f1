package org.samband.server.funding.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a line rests on.
 *
 * @param reason the reason in words
 * @param reference the case or the paper of the decision
 * @param decidedOn the day of the decision
 */
public record Reason(
        @Nullable String reason,
        @Nullable String reference,
        @Nullable LocalDate decidedOn) {

    public static final Reason NONE = new Reason(null, null, null);

    public boolean given() {
        return reason != null || reference != null || decidedOn != null;
    }
}
