package org.samband.server.plan;

import java.util.List;
import org.samband.server.data.Rows;

/** The resources of plans in the database. */
interface ResourceRows extends Rows<Resource, ResourceId> {

    List<Resource> findByPlanIdOrderByPosition(PlanId plan);

    List<Resource> findByElementIdOrderByPosition(PlanElementId element);
}
