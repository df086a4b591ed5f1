package org.samband.server.meeting.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks outside of meetings, collects the answers, and closes when they are in. */
@Component
@Transactional
public class Inquiries {

    private static final int LONGEST_TEXT = 10_000;
    private static final Set<Outcome> OWN_WORDS = EnumSet.of(Outcome.AMENDED, Outcome.OWN_TEXT);

    private final InquiryRows rows;
    private final InquiryAnswerRows answers;
    private final InquiryViews views;
    private final Addressees addressees;
    private final SoundInquiry sound;
    private final Bodies bodies;
    private final Cases cases;
    private final Decisions decisions;
    private final Clock clock;

    Inquiries(
            InquiryRows rows,
            InquiryAnswerRows answers,
            InquiryViews views,
            Addressees addressees,
            SoundInquiry sound,
            Bodies bodies,
            Cases cases,
            Decisions decisions,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.views = views;
        this.addressees = addressees;
        this.sound = sound;
        this.bodies = bodies;
        this.cases = cases;
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
        var checked = answerable(sound.checked(draft, today));
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

    // What a body of ours is to answer waits among its cases, so that it comes on an agenda like the others.
    private Inquiry.Draft answerable(Inquiry.Draft draft) {
        var body = draft.body();
        if (draft.kind() != InquiryKind.CONSULTATION || draft.treatment() != null || body == null) {
            return draft;
        }
        return bodies.find(body)
                .filter(each -> !each.external())
                .map(each -> draft.about(cases.open(body, draft.title(), new CaseTexts(draft.question(), null, null))
                        .id()))
                .orElse(draft);
    }

    /** Returns those about a case that whoever asks may see, the first first. */
    @Transactional(readOnly = true)
    public List<InquiryView> about(CaseId matter) {
        return views.of(rows.about(matter.value()));
    }

    /** Takes back what should not have been asked, as somebody saw it at a version; nothing comes of it. */
    public Inquiry withdraw(InquiryId id, int seen, @Nullable String reason) {
        var inquiry = lockOpen(id);
        requireSeen(inquiry, seen);
        var why = checked("reason", reason);
        if (why == null) {
            throw Refusal.at("reason", "inquiry.withdraw-reason");
        }
        return rows.save(inquiry.withdrawn(LocalDate.now(clock), why));
    }

    /** Returns what one who was asked has answered; a member's contact sees that of its own organisation only. */
    @Transactional(readOnly = true)
    public InquiryAnswer answer(InquiryId id, InquiryAnswerId who) {
        return answers.findById(who)
                .filter(each -> each.inquiryId().equals(id) && views.mayAnswer(each))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Writes what somebody answered; a member's contact answers for its own organisation only.
     *
     * @param seen the version that somebody saw, or null for whatever stands there
     */
    public void answer(
            InquiryId id, InquiryAnswerId who, @Nullable Integer seen, Stance stance, @Nullable String text) {
        answer(id, who);
        lockOpen(id);
        var asked = answer(id, who);
        if (seen != null && seen != asked.seen()) {
            throw new OptimisticLockingFailureException("It is at version " + asked.seen() + " and not " + seen);
        }
        answers.save(asked.saying(stance, checked("text", text), LocalDate.now(clock)));
    }

    /** Closes an inquiry as somebody saw it at a version. A circulation ends with a decision, or says why it does not. */
    public Inquiry close(InquiryId id, int seen, Closing closing) {
        var inquiry = lockOpen(id);
        requireSeen(inquiry, seen);
        var said = checked("answer", closing.text());
        if (said == null && inquiry.kind() == InquiryKind.CONSULTATION) {
            said = decided(id);
        }
        var treatment = inquiry.treatmentId();
        var decides = inquiry.kind() == InquiryKind.CIRCULATION && treatment != null && !closing.undecided();
        if (inquiry.kind() != InquiryKind.QUESTION && !decides && said == null) {
            throw Refusal.at("answer", closing.undecided() ? "inquiry.reason-missing" : "inquiry.answer-missing");
        }
        var today = LocalDate.now(clock);
        if (treatment == null || !decides) {
            return rows.save(inquiry.closed(today, said));
        }
        var matter = cases.treatment(treatment);
        if (matter.state() != TreatmentState.WAITING) {
            throw Refusal.conflict("inquiry.case-elsewhere");
        }
        var outcome = closing.outcome(matter, get(id).carried(), said);
        if (said == null && OWN_WORDS.contains(outcome)) {
            throw Refusal.at("answer", "inquiry.answer-missing");
        }
        decisions.byCirculation(treatment, outcome, said == null ? "" : said, closing.day(inquiry.askedOn(), today));
        var result = said == null && outcome == Outcome.AS_PROPOSED
                ? matter.proposal().orElse(null)
                : said;
        return rows.save(inquiry.closed(today, result));
    }

    /** The words of what the body decided of the case of a consultation, if it has. */
    private @Nullable String decided(InquiryId id) {
        var matter = get(id).matter();
        return matter == null ? null : matter.words();
    }

    private static void requireSeen(Inquiry inquiry, int seen) {
        if (inquiry.seen() != seen) {
            throw Refusal.conflict("inquiry.changed-meanwhile");
        }
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
