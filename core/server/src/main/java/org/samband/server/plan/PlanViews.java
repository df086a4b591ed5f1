package org.samband.server.plan;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Loads plans with all that is in them, each once in a transaction that only reads. */
@Component
class PlanViews {

    private final ElementRows elements;
    private final TextRows texts;
    private final ResourceRows resources;
    private final StatusRows statuses;

    PlanViews(ElementRows elements, TextRows texts, ResourceRows resources, StatusRows statuses) {
        this.elements = elements;
        this.texts = texts;
        this.resources = resources;
        this.statuses = statuses;
    }

    PlanView load(Plan plan) {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? Loaded.here().views.computeIfAbsent(plan.id(), _ -> loadAnew(plan))
                : loadAnew(plan);
    }

    private PlanView loadAnew(Plan plan) {
        return new PlanView(
                plan,
                elements.findByPlanIdOrderByPosition(plan.id()),
                texts.findByPlanIdOrderByPosition(plan.id()),
                resources.findByPlanIdOrderByPosition(plan.id()),
                statuses.lastOfEachPeriod(plan.id()));
    }

    /** What was loaded in a transaction; it ends and is suspended together with it. */
    private static final class Loaded implements TransactionSynchronization {

        private final Map<PlanId, PlanView> views = new HashMap<>();

        static Loaded here() {
            for (var each : TransactionSynchronizationManager.getSynchronizations()) {
                if (each instanceof Loaded loaded) {
                    return loaded;
                }
            }
            var first = new Loaded();
            TransactionSynchronizationManager.registerSynchronization(first);
            return first;
        }
    }
}
