package org.samband.server.meeting.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.TreatmentId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What is asked outside a meeting.
 *
 * @param treatmentId the case that is decided by circulation, or null
 * @param bodyId the body that decides or answers, or null for a question to all members
 * @param asker who asks in a consultation
 * @param drafter who writes the answer to a consultation
 * @param required how many must say yes, or null where answers are only collected
 * @param answer what the body said to a consultation, what came of the rest, or why it was taken back
 */
public record Inquiry(
        @Id InquiryId id,
        InquiryKind kind,
        @Nullable TreatmentId treatmentId,
        @Nullable BodyId bodyId,
        String title,
        String question,
        @Nullable String asker,
        @Nullable String drafter,
        LocalDate askedOn,
        LocalDate deadline,
        @Nullable Integer required,
        @Nullable LocalDate closedOn,
        @Nullable String answer,
        boolean withdrawn,
        @Version @Nullable Integer version) {

    static Inquiry of(Draft draft, LocalDate today) {
        return new Inquiry(
                InquiryId.next(),
                draft.kind(),
                draft.treatment(),
                draft.body(),
                draft.title(),
                draft.question(),
                draft.asker(),
                draft.drafter(),
                today,
                draft.deadline(),
                draft.required(),
                null,
                null,
                false,
                null);
    }

    /** Taken back: nothing comes of it. */
    Inquiry withdrawn(LocalDate on, String why) {
        return ended(on, why, true);
    }

    Inquiry closed(LocalDate on, @Nullable String said) {
        return ended(on, said, false);
    }

    private Inquiry ended(LocalDate on, @Nullable String said, boolean takenBack) {
        return new Inquiry(
                id,
                kind,
                treatmentId,
                bodyId,
                title,
                question,
                asker,
                drafter,
                askedOn,
                deadline,
                required,
                on,
                said,
                takenBack,
                version);
    }

    public boolean open() {
        return closedOn == null;
    }

    public int seen() {
        return version == null ? 0 : version;
    }

    /**
     * What a person says of an inquiry before it is asked.
     *
     * @param scheme whose participants are asked, or null for the members
     */
    public record Draft(
            InquiryKind kind,
            @Nullable TreatmentId treatment,
            @Nullable BodyId body,
            @Nullable SchemeId scheme,
            String title,
            String question,
            @Nullable String asker,
            @Nullable String drafter,
            LocalDate deadline,
            @Nullable Integer required) {

        Draft about(TreatmentId newTreatment) {
            return new Draft(kind, newTreatment, body, scheme, title, question, asker, drafter, deadline, required);
        }
    }
}
