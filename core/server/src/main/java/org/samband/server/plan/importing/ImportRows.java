package org.samband.server.plan.importing;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.samband.server.document.reading.ImportState;
import org.springframework.data.jdbc.repository.query.Query;

/** The imports in the database. */
interface ImportRows extends Rows<PlanImport, PlanImportId> {

    Optional<PlanImport> findBySha256AndYearAndState(String sha256, int year, ImportState state);

    @Query("select * from plan_import where id = :id for update")
    Optional<PlanImport> lock(PlanImportId id);
}
