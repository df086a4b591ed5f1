package org.samband.server.funding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The runs of levies of the current alliance in the database. */
interface LevyRunRows extends Rows<LevyRun, LevyRunId> {

    @Query("select * from levy_run order by year desc, from_day desc, computed_at desc, id")
    List<LevyRun> inOrder();

    @Query("""
            select * from levy_run where levy_id = :levy
            order by year desc, from_day desc, number desc, kind, computed_at desc, id
            """)
    List<LevyRun> of(UUID levy);

    /** Finds a run and keeps others from changing it until the transaction ends. */
    @Query("select * from levy_run where id = :id for update")
    Optional<LevyRun> lock(LevyRunId id);
}
