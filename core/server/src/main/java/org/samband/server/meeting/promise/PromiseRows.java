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

    /** Finds what is due by a day; what has no day is if the body it was promised to meets until then. */
    @Query("""
            select p.* from promise p
            where p.state = 'OPEN' and (p.due <= :until or p.due is null and p.kind = 'RETURN' and exists (
                select from meeting_body mb
                join meeting m on m.alliance_id = mb.alliance_id and m.id = mb.meeting_id
                where mb.alliance_id = p.alliance_id and mb.body_id = p.body_id
                  and m.state in ('PLANNED', 'CONVENED') and m.day between :today and :until))
            order by p.due nulls last, p.id
            """)
    List<Promise> dueBy(LocalDate today, LocalDate until);

    /** Finds what is promised or given to a body and still open, what is due first. */
    @Query("select * from promise where body_id = :body and state = 'OPEN' order by due nulls last, id limit 50")
    List<Promise> to(UUID body);

    @Query("select * from promise where decision_id in (:decisions) order by id")
    List<Promise> of(Collection<UUID> decisions);
}
