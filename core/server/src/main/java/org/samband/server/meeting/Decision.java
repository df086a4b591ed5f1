package org.samband.server.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What one body decided.
 *
 * @param itemId the place on the agenda, or null where it was decided by circulation
 * @param treatmentId the case, or null of an item that is none
 * @param text the words of the decision; empty where only the outcome is said
 * @param inFavour the votes for it, where votes were counted
 * @param dissent who disagreed and what they proposed
 * @param note what a member wanted to have in the minutes
 * @param finalAt when it took effect for the rest of the product, or null while the minutes are being written
 * @param line where it stands in the source of imported minutes
 */
public record Decision(
        @Id DecisionId id,
        BodyId bodyId,
        @Nullable AgendaItemId itemId,
        @Nullable TreatmentId treatmentId,
        LocalDate takenOn,
        Outcome outcome,
        String text,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained,
        @Nullable String dissent,
        @Nullable String note,
        @Nullable Instant finalAt,
        @Nullable Integer line,
        @Version @Nullable Integer version) {

    static Decision of(
            BodyId body,
            @Nullable AgendaItemId item,
            @Nullable TreatmentId treatment,
            LocalDate on,
            Verdict verdict,
            @Nullable Integer line) {
        return new Decision(
                        DecisionId.next(),
                        body,
                        item,
                        treatment,
                        on,
                        verdict.outcome(),
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        line,
                        null)
                .saying(verdict);
    }

    Decision saying(Verdict verdict) {
        var votes = verdict.votes();
        return new Decision(
                id,
                bodyId,
                itemId,
                treatmentId,
                takenOn,
                verdict.outcome(),
                verdict.text(),
                votes == null ? null : votes.inFavour(),
                votes == null ? null : votes.against(),
                votes == null ? null : votes.abstained(),
                verdict.dissent(),
                verdict.note(),
                finalAt,
                line,
                version);
    }

    Decision finalAt(Instant now) {
        return new Decision(
                id,
                bodyId,
                itemId,
                treatmentId,
                takenOn,
                outcome,
                text,
                inFavour,
                against,
                abstained,
                dissent,
                note,
                now,
                line,
                version);
    }

    /** Tells whether it took effect, and stands from then on. */
    public boolean settled() {
        return finalAt != null;
    }

    public Optional<Votes> votes() {
        return Votes.of(inFavour, against, abstained);
    }

    /** Returns its version, to be compared with the one that somebody saw. */
    public int seen() {
        return version == null ? 0 : version;
    }
}
