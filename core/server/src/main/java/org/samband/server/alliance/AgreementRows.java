package org.samband.server.alliance;

import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The agreements of the current alliance in the database. */
interface AgreementRows extends Rows<Agreement, AgreementId> {

    @Query("select * from agreement where scheme_id = :scheme order by valid desc, title")
    List<Agreement> of(UUID scheme);

    @Query("select * from agreement order by scheme_id, valid desc, title")
    List<Agreement> inOrder();
}
