package org.samband.server.meeting.web;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.ExternalAnswers;
import org.samband.server.meeting.Treatment;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.inquiry.Hearings;
import org.samband.server.meeting.inquiry.Inquiry;
import org.samband.server.meeting.inquiry.InquiryId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What bodies outside answered to cases, and what other bodies are asked of them, over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/cases/{id}/treatments/{treatment}")
@Allowed(Role.SECRETARIAT)
class CaseAnswersApi {

    private final Cases cases;
    private final ExternalAnswers answers;
    private final Hearings hearings;
    private final Bodies bodies;
    private final ReadableCases readable;

    CaseAnswersApi(Cases cases, ExternalAnswers answers, Hearings hearings, Bodies bodies, ReadableCases readable) {
        this.cases = cases;
        this.answers = answers;
        this.hearings = hearings;
        this.bodies = bodies;
        this.readable = readable;
    }

    /** Enters what a body outside the alliance answered, with the number that the case has there. */
    @PostMapping("/answer")
    CaseJson answer(@PathVariable CaseId id, @PathVariable TreatmentId treatment, @RequestBody AnswerForm answer) {
        var stop = known(id, treatment);
        if (bodies.find(stop.bodyId()).filter(body -> body.external()).isEmpty()) {
            throw Refusal.notFound();
        }
        answers.enter(treatment, answer.chosen(), answer.words(), answer.day(), answer.number());
        return CaseJson.of(readable.thread(id));
    }

    /** Asks other bodies what they mean of a case before its own decides. */
    @PostMapping("/hearings")
    ResponseEntity<Items<Asked>> ask(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            @RequestBody HearingForm hearing) {
        known(id, treatment);
        var asked = hearings.ask(treatment, hearing.chosen(), hearing.words(), hearing.day());
        return ResponseEntity.created(URI.create("/api/v1/" + alliance + "/cases/" + id.value()))
                .body(Items.all(asked.stream().map(Asked::of).toList()));
    }

    private Treatment known(CaseId id, TreatmentId treatment) {
        return Optional.of(cases.treatment(treatment))
                .filter(each -> each.caseId().equals(id))
                .orElseThrow(Refusal::notFound);
    }

    /** A body that was asked, and the stop at which it answers. */
    record Asked(
            InquiryId inquiry,
            @Nullable TreatmentId treatment,
            @Nullable BodyId body) {

        static Asked of(Inquiry inquiry) {
            return new Asked(inquiry.id(), inquiry.treatmentId(), inquiry.bodyId());
        }
    }
}
