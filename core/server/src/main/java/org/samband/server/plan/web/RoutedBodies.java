package org.samband.server.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanRoutes;
import org.samband.server.plan.PlanView;
import org.samband.server.web.Choice;

/** The routes of one plan. */
public record RoutedBodies(PlanView view, List<PlanRoutes.Line> lines) {

    public RoutedBodies {
        lines = List.copyOf(lines);
    }

    /** Tells whether a body gets reports about an element: its own, or those of one above it. */
    boolean get(PlanElement element, String body) {
        return lines.stream()
                .filter(line -> line.body().value().toString().equals(body))
                .anyMatch(line -> line.element() == null || view.within(element, line.element()));
    }

    public List<PlanRoutes.Line> of(@Nullable PlanElementId element) {
        return lines.stream()
                .filter(line -> element == null ? line.element() == null : element.equals(line.element()))
                .toList();
    }

    List<Choice> choices() {
        return lines.stream()
                .map(line -> new Choice(line.body().value().toString(), line.bodyName()))
                .distinct()
                .toList();
    }
}
