package org.samband.server.meeting.promise;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.TreatmentId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What a decision promises.
 *
 * @param decisionId the decision, or null where a person made it a task without one
 * @param sentence the words that make it
 * @param bodyId the body before which the matter comes or that was given the task, or null where the words name none
 * @param due by when, or null where no day is named
 * @param responsible the role that answers for it, as written
 * @param account who has taken it on
 * @param keptBy where the matter was treated again
 * @param line where the words stand in the source of imported minutes
 */
public record Promise(
        @Id PromiseId id,
        @Nullable DecisionId decisionId,
        @Nullable TreatmentId treatmentId,
        String sentence,
        PromiseKind kind,
        @Nullable BodyId bodyId,
        @Nullable LocalDate due,
        @Nullable String responsible,
        @Nullable UUID account,
        PromiseState state,
        @Nullable AgendaItemId keptBy,
        @Nullable LocalDate keptOn,
        @Nullable Integer line,
        @Version @Nullable Integer version) {

    static Promise open(
            @Nullable DecisionId decision, @Nullable TreatmentId treatment, Content content, @Nullable Integer line) {
        return new Promise(
                PromiseId.next(),
                decision,
                treatment,
                content.sentence(),
                content.kind(),
                content.body(),
                content.due(),
                content.responsible(),
                content.account(),
                PromiseState.OPEN,
                null,
                null,
                line,
                null);
    }

    Promise saying(Content content) {
        return new Promise(
                id,
                decisionId,
                treatmentId,
                content.sentence(),
                content.kind(),
                content.body(),
                content.due(),
                content.responsible(),
                content.account(),
                state,
                keptBy,
                keptOn,
                line,
                version);
    }

    Promise in(PromiseState newState, @Nullable LocalDate on) {
        return new Promise(
                id,
                decisionId,
                treatmentId,
                sentence,
                kind,
                bodyId,
                due,
                responsible,
                account,
                newState,
                newState == PromiseState.KEPT ? keptBy : null,
                newState == PromiseState.OPEN ? null : on,
                line,
                version);
    }

    public Content content() {
        return new Content(sentence, kind, bodyId, due, responsible, account);
    }

    /** Tells whether it should have been kept before a day. */
    public boolean missedOn(LocalDate day) {
        return state == PromiseState.OPEN && due != null && due.isBefore(day);
    }

    public int seen() {
        return version == null ? 0 : version;
    }

    /** What a person can say of a promise. */
    public record Content(
            String sentence,
            PromiseKind kind,
            @Nullable BodyId body,
            @Nullable LocalDate due,
            @Nullable String responsible,
            @Nullable UUID account) {}
}
