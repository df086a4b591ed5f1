package org.samband.server.plan.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.Status;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.plan.StatusUpdateId;

/** What somebody said about an element, as the API shows it. */
record StatusJson(
        StatusUpdateId id,
        PlanElementId element,
        String period,
        Status status,
        String text,
        @Nullable Integer percent,
        @Nullable AccountId account,
        Instant at) {

    static StatusJson of(StatusUpdate update) {
        return new StatusJson(
                update.id(),
                update.elementId(),
                update.period(),
                update.status(),
                update.text(),
                update.percent(),
                update.account(),
                update.at());
    }
}
