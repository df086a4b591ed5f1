package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The minutes in the database. */
interface MinutesRows extends Rows<Minutes, MinutesId> {

    @Query("select * from minutes where meeting_id = :meeting and body_id = :body")
    Optional<Minutes> of(UUID meeting, UUID body);

    @Query("select * from minutes where meeting_id in (:meetings)")
    List<Minutes> of(Collection<MeetingId> meetings);

    /** Those of other bodies that were approved lately and that a body has not yet taken to information. */
    @Query("""
            select n.* from minutes n
            join meeting m on m.alliance_id = n.alliance_id and m.id = n.meeting_id
            where n.body_id <> :body and n.state <> 'WRITING' and m.day between :since and :until
            and not exists (
                select from agenda_item i
                where i.alliance_id = n.alliance_id and i.informs_id = n.meeting_id and i.body_id = :body)
            order by m.day, n.id
            """)
    List<Minutes> unseenBy(UUID body, LocalDate since, LocalDate until);

    @Query("select * from minutes where id = :id for update")
    Optional<Minutes> lock(MinutesId id);
}
