package org.samband.server.meeting.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Outcome;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks outside of meetings, collects the answers, and closes when they are in. */
@Component
@Transactional
public class Inquiries {

    private static final int LONGEST_TEXT = 10_000;

    private final InquiryRows rows;
    private final InquiryAnswerRows answers;
    private final InquiryViews views;
    private final Addressees addressees;
    private final SoundInquiry sound;
    private final Decisions decisions;
    private final Clock clock;

    Inquiries(
            InquiryRows rows,
            InquiryAnswerRows answers,
            InquiryViews views,
            Addressees addressees,
            SoundInquiry sound,
            Decisions decisions,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.views = views;
        this.addressees = addressees;
        this.sound = sound;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Returns those that whoever asks may see, the open ones first. */
    @Transactional(readOnly = true)
    public List<InquiryView> all() {
        return views.of(rows.inOrder());
    }

    /** Returns the open ones that whoever asks may see. */
    @Transactional(readOnly = true)
    public List<InquiryView> open() {
        return views.of(rows.open());
    }

    /** Returns one, or refuses as unknown. */
    @Transactional(readOnly = true)
    public InquiryView get(InquiryId id) {
        return views.of(List.of(rows.findById(id).orElseThrow(Refusal::notFound))).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Asks those who vote in the body, or all who take part in the scheme today. */
    public Inquiry ask(Inquiry.Draft draft) {
        var today = LocalDate.now(clock);
        var checked = sound.checked(draft, today);
        var inquiry = rows.save(Inquiry.of(checked, today));
        var asked = new ArrayList<InquiryAnswer>();
        addressees
                .of(checked, today)
                .forEach(each -> asked.add(InquiryAnswer.awaited(
                        inquiry.id(), each.organisation(), each.appointment(), asked.size() + 1)));
        if (asked.isEmpty() && checked.kind() != InquiryKind.CONSULTATION) {
            throw Refusal.at("kind", "inquiry.nobody-asked");
        }
        if (checked.required() != null && checked.required() > asked.size()) {
            throw Refusal.at("required", "inquiry.required-beyond", asked.size());
        }
        answers.saveAll(asked);
        return inquiry;
    }

    /** Writes what somebody answered; a member's contact answers for its own organisation only. */
    public void answer(InquiryId id, InquiryAnswerId who, Stance stance, @Nullable String text) {
        var asked = answers.findById(who)
                .filter(each -> each.inquiryId().equals(id) && views.mayAnswer(each))
                .orElseThrow(Refusal::notFound);
        lockOpen(id);
        answers.save(asked.saying(stance, checked("text", text), LocalDate.now(clock)));
    }

    /**
     * Closes an inquiry as somebody saw it at a version. A circulation ends with a decision: what too few agreed to is
     * refused.
     *
     * @param text the words of the decision, the answer to the consultation, or what came of the question
     */
    public Inquiry close(InquiryId id, int seen, @Nullable String text) {
        var inquiry = lockOpen(id);
        if (inquiry.seen() != seen) {
            throw Refusal.conflict("inquiry.changed-meanwhile");
        }
        var said = checked("answer", text);
        if (inquiry.kind() != InquiryKind.QUESTION && said == null) {
            throw Refusal.at("answer", "inquiry.answer-missing");
        }
        var today = LocalDate.now(clock);
        var treatment = inquiry.treatmentId();
        if (treatment != null) {
            var outcome = get(id).carried() ? Outcome.OWN_TEXT : Outcome.REFUSED;
            decisions.byCirculation(treatment, outcome, Objects.requireNonNull(said), today);
        }
        return rows.save(inquiry.closed(today, said));
    }

    private Inquiry lockOpen(InquiryId id) {
        var inquiry = rows.lock(id).orElseThrow(Refusal::notFound);
        if (!inquiry.open()) {
            throw Refusal.conflict("inquiry.closed-already", inquiry.title());
        }
        return inquiry;
    }

    private static @Nullable String checked(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST_TEXT) {
            throw Refusal.at(field, "inquiry.text-length", LONGEST_TEXT);
        }
        return text.strip();
    }
}
