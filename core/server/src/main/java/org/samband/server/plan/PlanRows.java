package org.samband.server.plan;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The plans in the database. */
interface PlanRows extends Rows<Plan, PlanId> {

    List<Plan> findAllByOrderByYearDescIdDesc();

    /** Finds a plan and keeps others from changing what is in it until the transaction ends. */
    @Query("select * from plan where id = :id for update")
    Optional<Plan> lock(PlanId id);
}
