package org.samband.server.meeting.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.CaseHearings;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks other bodies what they mean of a case before its own decides: a consultation of each, with a day to answer by. */
@Component
@Transactional
public class Hearings {

    private static final int LONGEST_TITLE = 300;

    private final CaseHearings hearings;
    private final Inquiries inquiries;
    private final Cases cases;
    private final Bodies bodies;

    Hearings(CaseHearings hearings, Inquiries inquiries, Cases cases, Bodies bodies) {
        this.hearings = hearings;
        this.inquiries = inquiries;
        this.cases = cases;
        this.bodies = bodies;
    }

    /** Asks each of some bodies, or refuses and asks none. */
    public List<Inquiry> ask(TreatmentId id, Collection<BodyId> among, String question, LocalDate deadline) {
        if (among.isEmpty()) {
            throw Refusal.at("bodies", "case.hear.nobody");
        }
        var from = cases.treatment(id);
        var title = cases.get(from.caseId()).title();
        var asker = bodies.find(from.bodyId()).map(body -> body.name()).orElse("");
        var asked = new ArrayList<Inquiry>();
        for (var body : among) {
            asked.add(inquiries.ask(new Inquiry.Draft(
                    InquiryKind.CONSULTATION,
                    hearings.send(id, body, question.strip()).id(),
                    body,
                    null,
                    title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                    question,
                    asker,
                    null,
                    deadline,
                    null)));
        }
        return asked;
    }
}
