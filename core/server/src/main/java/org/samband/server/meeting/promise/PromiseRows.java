package org.samband.server.meeting.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The promises in the database. */
interface PromiseRows extends Rows<Promise, PromiseId> {

    @Query("select * from promise where id = :id for update")
    Optional<Promise> lock(PromiseId id);

    @Query("select * from promise where state = 'OPEN' order by due nulls last, id")
    List<Promise> open();

    @Query("select * from promise where state = 'OPEN' and due <= :day order by due, id")
    List<Promise> dueBy(LocalDate day);

    @Query("select * from promise where decision_id in (:decisions) order by id")
    List<Promise> of(Collection<UUID> decisions);
}
