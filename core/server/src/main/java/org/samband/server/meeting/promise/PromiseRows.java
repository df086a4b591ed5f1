package org.samband.server.meeting.promise;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The promises in the database. */
interface PromiseRows extends Rows<Promise, PromiseId> {

    @Query("select * from promise where id = :id for update")
    Optional<Promise> lock(PromiseId id);
}
