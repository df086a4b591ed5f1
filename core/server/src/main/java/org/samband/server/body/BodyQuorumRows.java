package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The quorums of the bodies of the current alliance in the database. */
interface BodyQuorumRows extends Rows<BodyQuorum, BodyQuorumId> {

    @Query("select * from body_quorum where body_id = :body order by valid")
    List<BodyQuorum> of(UUID body);

    @Query("select * from body_quorum where body_id = :body and valid @> :day::date")
    List<BodyQuorum> on(UUID body, LocalDate day);
}
