package org.samband.server.funding;

import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The rates of levies of the current alliance in the database. */
interface LevyRateRows extends Rows<LevyRate, LevyRateId> {

    @Query("select * from levy_rate where levy_id = :levy order by valid")
    List<LevyRate> of(UUID levy);

    @Query("select * from levy_rate order by levy_id, valid")
    List<LevyRate> inOrder();
}
