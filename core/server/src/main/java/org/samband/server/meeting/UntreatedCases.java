package org.samband.server.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends back to those that wait what stood on the agenda of a meeting and was not decided there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UntreatedCases {

    private final AgendaItemRows items;
    private final DecisionRows decisions;
    private final TreatmentRows treatments;
    private final Effects effects;

    UntreatedCases(AgendaItemRows items, DecisionRows decisions, TreatmentRows treatments, Effects effects) {
        this.items = items;
        this.decisions = decisions;
        this.treatments = treatments;
        this.effects = effects;
    }

    /** Returns the items of cases of which a body has decided nothing, neither of themselves nor of a part. */
    List<AgendaItem> in(MeetingId meeting, BodyId body) {
        var all = items.of(meeting).stream()
                .filter(each -> each.bodyId().equals(body))
                .toList();
        var treated = treated(meeting, all);
        var open = all.stream()
                .filter(each -> !treated.contains(each.id()))
                .flatMap(each -> each.treatmentId().stream())
                .toList();
        var onAgenda = new HashSet<TreatmentId>();
        treatments.findAllById(open).forEach(each -> {
            if (each.state() == TreatmentState.ON_AGENDA) {
                onAgenda.add(each.id());
            }
        });
        return all.stream()
                .filter(each -> each.treatmentId().filter(onAgenda::contains).isPresent())
                .filter(each -> !treated.contains(each.id()))
                .toList();
    }

    private Set<AgendaItemId> treated(MeetingId meeting, List<AgendaItem> all) {
        var treated = new HashSet<AgendaItemId>();
        decisions.ofMeeting(meeting.value()).forEach(each -> treated.add(Objects.requireNonNull(each.itemId())));
        // Parts stand after what they are parts of.
        all.reversed().stream()
                .filter(each -> treated.contains(each.id()))
                .forEach(each -> each.parentId().ifPresent(treated::add));
        return treated;
    }

    /** Lets them wait for another agenda; what they were on this one stays in its minutes. */
    void sendBack(MeetingId meeting, BodyId body) {
        for (var item : in(meeting, body)) {
            var treatment = item.treatmentId()
                    .flatMap(treatments::lock)
                    .filter(each -> each.state() == TreatmentState.ON_AGENDA);
            treatment.ifPresent(each -> {
                each.passOver();
                effects.goBack(treatments.save(each));
            });
        }
    }

    /** Takes back onto its agenda a case that was decided there after all, unless it went on meanwhile. */
    void recall(TreatmentId id) {
        var treatment = treatments.lock(id).orElseThrow();
        if (treatment.state() != TreatmentState.UNTREATED) {
            return;
        }
        var again = treatments
                .open(treatment.caseId().value(), treatment.bodyId().value())
                .filter(each -> each.state() == TreatmentState.WAITING)
                .filter(each -> each.originId().filter(id::equals).isPresent())
                .orElseThrow(() -> Refusal.conflict("decision.case-went-on"));
        try {
            treatments.delete(again);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.conflict("decision.case-went-on");
        }
        treatment.comeBack();
        treatments.save(treatment);
    }
}
