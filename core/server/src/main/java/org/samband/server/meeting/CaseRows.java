package org.samband.server.meeting;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The cases in the database. */
interface CaseRows extends Rows<Case, CaseId> {

    @Query("select * from case_file where id = :id for update")
    Optional<Case> lock(CaseId id);
}
