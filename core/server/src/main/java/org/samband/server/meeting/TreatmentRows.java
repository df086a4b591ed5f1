package org.samband.server.meeting;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The treatments of cases in the database. */
interface TreatmentRows extends Rows<Treatment, TreatmentId> {

    @Query("select * from treatment where id = :id for update")
    Optional<Treatment> lock(TreatmentId id);
}
