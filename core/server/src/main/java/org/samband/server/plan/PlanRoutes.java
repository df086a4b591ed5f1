package org.samband.server.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;

/** Which bodies get which reports about the elements of a plan; the module that keeps the routes implements it. */
public interface PlanRoutes {

    /** Returns the routes of a plan in the order in which they are shown. */
    List<Line> routesOf(PlanId plan);

    /**
     * One body that gets one kind of report.
     *
     * @param element the element the reports are about, or null for the plan as a whole
     * @param cycle the key of the reporting cycle
     * @param treats whether the body takes a stand on it, instead of receiving it to know
     */
    record Line(@Nullable PlanElementId element, String cycle, BodyId body, String bodyName, boolean treats) {}
}
