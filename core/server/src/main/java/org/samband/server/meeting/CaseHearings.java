package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends cases for comment before they are decided. What is commented on is a case of its own in the other body, so that its
 * decision is an opinion and adopts nothing; the thread shows it beside the stop that asked.
 */
@Component
@Transactional
public class CaseHearings {

    private final TreatmentRows treatments;
    private final CaseRows cases;
    private final Bodies bodies;
    private final Withheld withheld;
    private final Clock clock;

    CaseHearings(TreatmentRows treatments, CaseRows cases, Bodies bodies, Withheld withheld, Clock clock) {
        this.treatments = treatments;
        this.cases = cases;
        this.bodies = bodies;
        this.withheld = withheld;
        this.clock = clock;
    }

    /** Lays a case that its body has not decided before another one, which says what it means of the proposal. */
    public Treatment send(TreatmentId id, BodyId to, String question) {
        var from = treatments.lock(id).orElseThrow(Refusal::notFound);
        var matter = cases.lock(from.caseId()).orElseThrow(Refusal::notFound);
        var today = LocalDate.now(clock);
        var body = bodies.find(to)
                .filter(each -> each.charter().life().holdsOn(today))
                .orElseThrow(() -> Refusal.at("bodies", "case.body-unknown"));
        matter.requirePursued();
        if (!from.open()) {
            throw Refusal.conflict("case.hear.decided");
        }
        var why = withheld.reason(matter.id()).orElse(null);
        refuse(from, body, why);
        var heard = Case.opened(matter.title(), today, null);
        if (why != null) {
            heard.withhold(why);
        }
        cases.save(heard);
        var background = Stream.of(Optional.of(question), from.background())
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        return treatments.save(Treatment.waiting(
                heard.id(),
                to,
                id,
                new CaseTexts(
                        background,
                        from.assessment().orElse(null),
                        from.proposal().orElse(null))));
    }

    private void refuse(Treatment from, Body body, @Nullable String withheldFor) {
        if (body.id().equals(from.bodyId())) {
            throw Refusal.at("bodies", "case.forward.itself");
        }
        if (body.external() && withheldFor != null) {
            throw Refusal.at("bodies", "case.forward.withheld", body.name());
        }
        if (treatments.heard(from.id().value(), body.id().value())) {
            throw Refusal.at("bodies", "case.hear.already", body.name());
        }
    }
}
