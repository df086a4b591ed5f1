package org.samband.server.plan.importing;

import java.util.Optional;
import org.samband.server.document.intake.TakenInRows;
import org.springframework.data.jdbc.repository.query.Query;

/** The imports of plans in the database. */
interface PlanImportRows extends TakenInRows<PlanImport, PlanImportId> {

    @Override
    @Query("select * from plan_import where id = :id for update")
    Optional<PlanImport> lock(PlanImportId id);
}
