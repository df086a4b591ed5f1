package org.samband.server.meeting;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The decisions in the database. */
interface DecisionRows extends Rows<Decision, DecisionId> {

    @Query("select * from decision where id = :id for update")
    Optional<Decision> lock(DecisionId id);
}
