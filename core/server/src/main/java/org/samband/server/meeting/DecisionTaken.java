package org.samband.server.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceId;
import org.samband.server.body.BodyId;

/**
 * A body's decision took effect; heard at least once.
 *
 * @param body whose decision it is; what only advises adopts nothing
 * @param matter the case, or null of an item that is none
 * @param subject what the case laid before the body, or null if it was a matter of its own
 * @param reference how others refer to it, such as {@code 43/2015}; the name of the body where there is no number
 */
public record DecisionTaken(
        AllianceId alliance,
        DecisionId decision,
        BodyId body,
        @Nullable CaseId matter,
        @Nullable Subject subject,
        Outcome outcome,
        LocalDate on,
        String reference) {}
