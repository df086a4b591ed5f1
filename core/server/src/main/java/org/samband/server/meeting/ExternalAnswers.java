package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what bodies outside the alliance answer to the cases that were sent to them, so that the thread goes on. */
@Component
@Transactional
public class ExternalAnswers {

    private static final int LONGEST_NUMBER = 50;

    private final TreatmentRows treatments;
    private final DecisionRows rows;
    private final CaseNumbers numbers;
    private final Decisions decisions;
    private final Bodies bodies;

    ExternalAnswers(
            TreatmentRows treatments, DecisionRows rows, CaseNumbers numbers, Decisions decisions, Bodies bodies) {
        this.treatments = treatments;
        this.rows = rows;
        this.numbers = numbers;
        this.decisions = decisions;
        this.bodies = bodies;
    }

    /**
     * Enters an answer, which takes effect at once: what is sent back goes to whom it came from, and what is put off waits
     * there again.
     *
     * @param number the case's number there, as written, or null where none is known
     */
    public Decision enter(TreatmentId id, Outcome outcome, String text, LocalDate on, @Nullable String number) {
        var treatment = treatments.findById(id).orElseThrow(Refusal::notFound);
        if (bodies.find(treatment.bodyId()).filter(body -> body.external()).isEmpty()) {
            throw Refusal.conflict("case.answer.own-body");
        }
        treatment
                .originId()
                .flatMap(origin ->
                        rows.of(origin.value()).stream().map(Decision::takenOn).max(Comparator.naturalOrder()))
                .filter(on::isBefore)
                .ifPresent(sent -> {
                    throw Refusal.at("on", "case.answer.before-sent", sent);
                });
        if (number != null && !number.isBlank()) {
            if (number.strip().length() > LONGEST_NUMBER) {
                throw Refusal.at("number", "case.answer.number-length", LONGEST_NUMBER);
            }
            numbers.take(id, number, on);
        }
        return decisions.byCirculation(id, outcome, text, on);
    }
}
