package org.samband.server.meeting.promise;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise with what it is about.
 *
 * @param body the name of the body it was promised to, or null
 * @param meeting where it was decided, or null for a decision without a meeting and a task that stands alone
 * @param decidedBy the body that decided it, or null
 * @param matter the case it is about, or null
 * @param number the number of that case in the body that decided, or null
 * @param title the title of that case, or null
 * @param withheld whether that case is kept from all but the secretariat
 * @param onAgenda whether the case stands on a coming agenda of the body
 * @param missed how many meetings the body has held since the day it was promised for, without keeping it
 * @param next the day of the body's next meeting, or null where none is planned
 */
public record PromiseView(
        Promise promise,
        @Nullable String body,
        @Nullable UUID meeting,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID matter,
        @Nullable String number,
        @Nullable String title,
        boolean withheld,
        boolean onAgenda,
        int missed,
        @Nullable LocalDate next) {

    /** Returns where it stands on a day, as a key. */
    public String standing(LocalDate today) {
        return promise.state() != PromiseState.OPEN
                ? promise.state().key()
                : missed > 0 || promise.missedOn(today) ? "missed" : onAgenda ? "on-agenda" : "open";
    }
}
