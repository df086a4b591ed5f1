package org.samband.server.plan;

import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The resources of plans in the database. */
interface ResourceRows extends Rows<Resource, ResourceId> {

    @Query(
            value = "select * from plan_resource where plan_id = :plan order by position",
            rowMapperClass = ResourceMapper.class)
    List<Resource> findByPlanIdOrderByPosition(PlanId plan);

    List<Resource> findByElementIdOrderByPosition(PlanElementId element);

    /** Finds a resource and its copies for the same piece of work, where the plan is not replaced by a later version. */
    @Query("""
            select copy.* from plan_resource one
                left join plan_element of_one on of_one.alliance_id = one.alliance_id and of_one.id = one.element_id
                join plan_resource copy on copy.alliance_id = one.alliance_id and copy.text = one.text
                    and copy.giver is not distinct from one.giver and copy.source is not distinct from one.source
                left join plan_element of_copy on of_copy.alliance_id = copy.alliance_id and of_copy.id = copy.element_id
                join plan on plan.alliance_id = copy.alliance_id and plan.id = copy.plan_id
            where one.id = :id and plan.state <> 'SUPERSEDED'
              and (copy.id = one.id or of_copy.thread = of_one.thread)
            order by copy.id
            """)
    List<Resource> alikeInCurrentPlans(ResourceId id);
}
