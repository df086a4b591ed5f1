package org.samband.server.plan;

import java.util.List;
import org.samband.server.data.Rows;

/** The texts of plans in the database. */
interface TextRows extends Rows<PlanText, PlanTextId> {

    List<PlanText> findByPlanIdOrderByPosition(PlanId plan);

    List<PlanText> findByElementIdOrderByPosition(PlanElementId element);
}
