package org.samband.server.funding;

import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The cost keys of the current alliance in the database. */
interface CostKeyRows extends Rows<CostKey, CostKeyId> {

    @Query("select * from cost_key where levy_id = :levy order by valid")
    List<CostKey> of(UUID levy);

    @Query("select * from cost_key order by levy_id, valid")
    List<CostKey> inOrder();
}
