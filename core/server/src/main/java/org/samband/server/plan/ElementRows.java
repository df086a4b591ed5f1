package org.samband.server.plan;

import java.util.Collection;
import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The elements of plans in the database. */
interface ElementRows extends Rows<PlanElement, PlanElementId> {

    @Query(
            value = "select * from plan_element where plan_id = :plan order by position",
            rowMapperClass = PlanElementMapper.class)
    List<PlanElement> findByPlanIdOrderByPosition(PlanId plan);

    @Query("""
            select * from plan_element
            where plan_id = :plan and position > :after and (:level = '' or level = :level)
            order by position limit :limit
            """)
    List<PlanElement> page(PlanId plan, String level, int after, int limit);

    @Query(
            value = "select * from plan_element where plan_id in (:plans) and schedule is not null",
            rowMapperClass = PlanElementMapper.class)
    List<PlanElement> scheduled(Collection<PlanId> plans);

    /** Returns the elements of some plans that say who answers for them. */
    @Query(
            value = "select * from plan_element where plan_id in (:plans) and responsible is not null"
                    + " order by plan_id, position",
            rowMapperClass = PlanElementMapper.class)
    List<PlanElement> answeredFor(Collection<PlanId> plans);

    List<PlanElement> findByIdIn(Collection<PlanElementId> ids);
}
