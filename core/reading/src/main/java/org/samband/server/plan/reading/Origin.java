package org.samband.server.plan.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan document was laid before its readers: the body, the day and the case, and the decision proposed there.
 *
 * @param meeting the line about the meeting as written
 * @param body the body as written
 * @param date the day of the meeting
 * @param caseNumber the number of the case
 * @param proposal the proposed decision, which is not yet a decision
 */
public record Origin(
        @Nullable String meeting,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String caseNumber,
        @Nullable String proposal) {}
