package org.samband.server.plan;

import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The texts of plans in the database. */
interface TextRows extends Rows<PlanText, PlanTextId> {

    @Query(
            value = "select * from plan_text where plan_id = :plan order by position",
            rowMapperClass = PlanTextMapper.class)
    List<PlanText> findByPlanIdOrderByPosition(PlanId plan);

    List<PlanText> findByElementIdOrderByPosition(PlanElementId element);
}
