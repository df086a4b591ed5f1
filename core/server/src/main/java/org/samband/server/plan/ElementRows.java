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

    /** Returns the elements of some plans that say when, without those that are done or stopped by the last word of them. */
    @Query(rowMapperClass = PlanElementMapper.class, value = """
            select e.* from plan_element e
            where e.plan_id in (:plans) and e.schedule is not null and not coalesce((
                select s.status in ('DONE', 'STOPPED') from plan_element o join plan_status s on s.element_id = o.id
                where o.thread = e.thread order by s.covers_until desc, s.at desc, s.id desc limit 1), false)
            """)
    List<PlanElement> unfinished(Collection<PlanId> plans);

    /** Returns the elements of some plans that say who answers for them. */
    @Query(
            value = "select * from plan_element where plan_id in (:plans) and responsible is not null"
                    + " order by plan_id, position",
            rowMapperClass = PlanElementMapper.class)
    List<PlanElement> answeredFor(Collection<PlanId> plans);

    List<PlanElement> findByIdIn(Collection<PlanElementId> ids);
}
