package org.samband.server.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samband.server.body.BodyId;
import org.samband.server.data.Rows;
import org.samband.server.plan.PlanId;
import org.springframework.data.jdbc.repository.query.Query;

/** The reports of the current alliance in the database. */
interface ReportRows extends Rows<Report, ReportId> {

    List<Report> findAllByOrderByPeriodDescBegunAtDesc();

    List<Report> findByPlanIdInOrderByBegunAt(Collection<PlanId> plans);

    Optional<Report> findByPlanIdAndPeriodAndBodyIdAndState(
            PlanId planId, String period, BodyId bodyId, ReportState state);

    /** Finds a report and keeps others from changing it until the transaction ends. */
    @Query("select * from report where id = :id for update")
    Optional<Report> lock(ReportId id);
}
