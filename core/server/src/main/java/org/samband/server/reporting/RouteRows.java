package org.samband.server.reporting;

import java.util.List;
import org.samband.server.data.Rows;
import org.samband.server.plan.PlanId;

/** The routes of the current alliance in the database. */
interface RouteRows extends Rows<Route, RouteId> {

    List<Route> findByPlanIdOrderById(PlanId planId);
}
