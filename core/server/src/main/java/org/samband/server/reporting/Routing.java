package org.samband.server.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;

/** Which bodies hear of which part of one plan in one cycle: what an element does not say, it has from those above it. */
final class Routing {

    private final PlanView plan;
    private final Map<Optional<PlanElementId>, List<Route>> routes;

    Routing(PlanView plan, String cycle, List<Route> routes) {
        this.plan = plan;
        this.routes = routes.stream()
                .filter(route -> route.cycle().equals(cycle))
                .collect(Collectors.groupingBy(route -> Optional.ofNullable(route.elementId())));
    }

    /** Returns the ways of an element: its own, or else those of the nearest above it that has any, or else the plan's. */
    List<Route> of(PlanElement element) {
        var next = Optional.of(element);
        while (next.isPresent()) {
            var own = routes.getOrDefault(Optional.of(next.get().id()), List.of());
            if (!own.isEmpty()) {
                return own;
            }
            next = plan.parent(next.get());
        }
        return ofTheWhole();
    }

    /** Returns the ways of what belongs to the plan as a whole. */
    List<Route> ofTheWhole() {
        return routes.getOrDefault(Optional.empty(), List.of());
    }

    /** Returns what a body does with the reports on an element, or empty if it does not get them. */
    Optional<Treatment> treatment(PlanElement element, BodyId body) {
        return treatment(of(element), body);
    }

    static Optional<Treatment> treatment(List<Route> routes, BodyId body) {
        return routes.stream()
                .filter(route -> route.bodyId().equals(body))
                .map(Route::treatment)
                .findFirst();
    }
}
