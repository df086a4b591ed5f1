package org.samband.server.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.TreatmentId;

/**
 * A decision as the API tells it.
 *
 * @param item the place on the agenda, or null where it was taken by circulation
 * @param finalAt when it took effect, or null while it is being written
 */
record DecisionJson(
        DecisionId id,
        BodyId body,
        @Nullable AgendaItemId item,
        @Nullable TreatmentId treatment,
        LocalDate on,
        String outcome,
        String text,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained,
        @Nullable String dissent,
        @Nullable String note,
        @Nullable Instant finalAt,
        int version) {

    static DecisionJson of(Decision decision) {
        return new DecisionJson(
                decision.id(),
                decision.bodyId(),
                decision.itemId(),
                decision.treatmentId(),
                decision.takenOn(),
                decision.outcome().key(),
                decision.text(),
                decision.inFavour(),
                decision.against(),
                decision.abstained(),
                decision.dissent(),
                decision.note(),
                decision.finalAt(),
                decision.seen());
    }
}
