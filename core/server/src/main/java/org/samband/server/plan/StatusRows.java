package org.samband.server.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The statuses of elements in the database. */
interface StatusRows extends Rows<StatusUpdate, StatusUpdateId> {

    /** Finds the last word of each period about each element of a plan, told of the element of this plan. */
    @Query(rowMapperClass = StatusUpdateMapper.class, value = """
            select distinct on (e.id, s.period)
                s.id, e.id as element_id, s.period, s.covers_from, s.covers_until, s.status, s.text, s.percent,
                s.account, s.at, s.version
            from plan_element e
            join plan_element o on o.thread = e.thread
            join plan_status s on s.element_id = o.id
            where e.plan_id = :plan
            order by e.id, s.period, s.at desc, s.id desc
            """)
    List<StatusUpdate> lastOfEachPeriod(PlanId plan);

    /** Finds all that was said about an element, and about those it goes on with, the latest first. */
    @Query("""
            select s.* from plan_status s
            join plan_element o on o.id = s.element_id
            join plan_element e on e.thread = o.thread
            where e.id = :element
            order by s.covers_until desc, s.at desc, s.id desc
            """)
    List<StatusUpdate> history(PlanElementId element);

    /** Finds the elements of some levels in a plan, of all or of those that an account answers for. */
    @Query("""
            select id from plan_element
            where plan_id = :plan and level in (:levels)
                and (cast(:account as uuid) is null or account = cast(:account as uuid))
            """)
    List<UUID> followed(PlanId plan, Collection<String> levels, @Nullable AccountId account);
}
