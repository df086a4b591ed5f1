package org.samband.server.meeting.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Refuses inquiries that could not be asked or answered, each at its field. */
@Component
class SoundInquiry {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_QUESTION = 10_000;

    private final Bodies bodies;
    private final Cases cases;

    SoundInquiry(Bodies bodies, Cases cases) {
        this.bodies = bodies;
        this.cases = cases;
    }

    Inquiry.Draft checked(Inquiry.Draft draft, LocalDate today) {
        requireLength("title", draft.title(), LONGEST_TITLE);
        requireLength("question", draft.question(), LONGEST_QUESTION);
        if (draft.deadline().isBefore(today) || draft.deadline().getYear() > 2200) {
            throw Refusal.at("deadline", "inquiry.deadline-past");
        }
        if (draft.required() != null && draft.required() < 1) {
            throw Refusal.at("required", "inquiry.required-wrong");
        }
        var treatment = draft.kind() == InquiryKind.QUESTION ? null : draft.treatment();
        var body = draft.body();
        if (treatment != null) {
            var of = cases.treatment(treatment);
            if (draft.kind() == InquiryKind.CONSULTATION && !of.open()) {
                throw Refusal.at("treatment", "inquiry.case-decided");
            }
            if (draft.kind() == InquiryKind.CIRCULATION && of.state() != TreatmentState.WAITING) {
                throw Refusal.at("treatment", "inquiry.case-not-waiting");
            }
            body = of.bodyId();
        }
        if (draft.kind() != InquiryKind.QUESTION) {
            requireBody(body);
        }
        return new Inquiry.Draft(
                draft.kind(),
                treatment,
                draft.kind() == InquiryKind.QUESTION ? null : body,
                draft.scheme(),
                draft.title().strip(),
                draft.question().strip(),
                orNone("asker", draft.asker()),
                orNone("drafter", draft.drafter()),
                draft.deadline(),
                draft.kind() == InquiryKind.CONSULTATION ? null : draft.required());
    }

    private void requireBody(@Nullable BodyId body) {
        if (body == null || bodies.find(body).isEmpty()) {
            throw Refusal.at("body", "inquiry.body-missing");
        }
    }

    private static void requireLength(String field, String text, int longest) {
        if (text.isBlank() || text.strip().length() > longest) {
            throw Refusal.at(field, "inquiry.length", longest);
        }
    }

    private static @Nullable String orNone(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        requireLength(field, text, LONGEST_TITLE);
        return text.strip();
    }
}
