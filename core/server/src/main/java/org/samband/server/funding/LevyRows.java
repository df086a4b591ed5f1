package org.samband.server.funding;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The levies of the current alliance in the database. */
interface LevyRows extends Rows<Levy, LevyId> {

    @Query("select * from levy order by title, id")
    List<Levy> inOrder();

    /** Finds a levy and keeps others from computing it until the transaction ends. */
    @Query("select * from levy where id = :id for update")
    Optional<Levy> lock(LevyId id);
}
