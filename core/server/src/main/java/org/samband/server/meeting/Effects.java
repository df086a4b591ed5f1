package org.samband.server.meeting;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a decision when it becomes final: where the case stands then, where it goes, and who is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Effects {

    private final DecisionRows rows;
    private final TreatmentRows treatments;
    private final CaseRows cases;
    private final AgendaItemRows items;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Effects(
            DecisionRows rows,
            TreatmentRows treatments,
            CaseRows cases,
            AgendaItemRows items,
            Bodies bodies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.treatments = treatments;
        this.cases = cases;
        this.items = items;
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
    }

    Decision of(Decision decision) {
        var settled = rows.save(decision.finalAt(clock.instant()));
        var treatment = Optional.ofNullable(settled.treatmentId()).flatMap(treatments::lock);
        treatment.ifPresent(each -> {
            close(each, settled.outcome());
            each.umbrellaId().flatMap(treatments::lock).ifPresent(this::closeWithItsParts);
        });
        events.publishEvent(taken(settled, treatment.orElse(null)));
        return settled;
    }

    private void close(Treatment treatment, Outcome outcome) {
        if (!treatment.open()) {
            // Another headed item of the same part was decided before; what is put off comes back all the same.
            goOn(treatment, outcome);
            return;
        }
        if (outcome == Outcome.WITHDRAWN) {
            treatment.withdraw();
        } else {
            treatment.decide();
        }
        treatments.save(treatment);
        goOn(treatment, outcome);
    }

    /** Sends a case that was passed over back to those of its body that wait. */
    void goBack(Treatment treatment) {
        sendTo(treatment, treatment.bodyId());
        treatment.umbrellaId().flatMap(treatments::lock).ifPresent(this::closeWithItsParts);
    }

    private void goOn(Treatment treatment, Outcome outcome) {
        if (outcome == Outcome.DEFERRED) {
            sendTo(treatment, treatment.bodyId());
        } else if (outcome == Outcome.REFERRED_BACK) {
            sendTo(treatment, sender(treatment).orElseGet(treatment::bodyId));
        }
    }

    private void sendTo(Treatment treatment, BodyId body) {
        var matter = cases.lock(treatment.caseId()).orElseThrow();
        if (matter.withdrawnOn().isEmpty()
                && treatments.open(matter.id().value(), body.value()).isEmpty()) {
            treatments.save(treatment.sentTo(body, treatment.texts()));
        }
    }

    /** The other body that sent the case here, however often this one put it off since. */
    private Optional<BodyId> sender(Treatment treatment) {
        return treatments.before(treatment.id().value()).stream()
                .map(Treatment::bodyId)
                .filter(body -> !body.equals(treatment.bodyId()))
                .findFirst();
    }

    private void closeWithItsParts(Treatment umbrella) {
        var done = treatments.partsOf(umbrella.id().value()).stream().noneMatch(Treatment::open);
        if (done && umbrella.open()) {
            umbrella.decide();
            treatments.save(umbrella);
        }
    }

    private DecisionTaken taken(Decision decision, @Nullable Treatment treatment) {
        var matter =
                treatment == null ? null : cases.findById(treatment.caseId()).orElseThrow();
        return new DecisionTaken(
                ThisAlliance.get().id(),
                decision.id(),
                decision.bodyId(),
                matter == null ? null : matter.id(),
                matter == null || ofDetail(decision) ? null : matter.subject().orElse(null),
                decision.outcome(),
                decision.takenOn(),
                Optional.ofNullable(treatment)
                        .flatMap(Treatment::number)
                        .orElseGet(() ->
                                bodies.find(decision.bodyId()).map(Body::name).orElse("")));
    }

    /** A decision on a headed item is of a detail: it adopts nothing that the whole case lays before the body. */
    private boolean ofDetail(Decision decision) {
        return decision.itemId() != null
                && items.findById(Objects.requireNonNull(decision.itemId()))
                        .filter(item -> item.kind() == ItemKind.SUB_ITEM)
                        .isPresent();
    }
}
