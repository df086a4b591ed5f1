package org.samband.server.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;

/** The routes of reports were read from a plan's document; heard inside the transaction that enters the plan. */
public record RoutesRead(PlanId plan, List<Line> routes) {

    public RoutesRead {
        routes = List.copyOf(routes);
    }

    /**
     * One body that gets one kind of report about an element, or about the plan as a whole.
     *
     * @param cycle the key of the reporting cycle
     * @param treats whether the body takes a stand on it, instead of receiving it to know
     * @param text what was written
     * @param line where in the document
     */
    public record Line(
            @Nullable PlanElementId element, String cycle, BodyId body, boolean treats, String text, int line) {}
}
