package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The meetings in the database. */
interface MeetingRows extends Rows<Meeting, MeetingId> {

    @Query("""
            select m.* from meeting m join meeting_body b on b.alliance_id = m.alliance_id and b.meeting_id = m.id
            where b.body_id = :body
            order by m.day, m.begins nulls first, m.id
            """)
    List<Meeting> of(UUID body);

    @Query("select * from meeting where day between :first and :last order by day, begins nulls first, id")
    List<Meeting> between(LocalDate first, LocalDate last);

    @Query("select max(day) from meeting where day < :before and (:planned or state <> 'PLANNED')")
    Optional<LocalDate> lastDay(LocalDate before, boolean planned);

    @Query("""
            select m.* from meeting m join meeting_body b on b.alliance_id = m.alliance_id and b.meeting_id = m.id
            where b.body_id = :body and m.state <> 'CANCELLED' and (m.day, m.id) < (:day, :id)
            order by m.day desc, m.id desc limit 1
            """)
    Optional<Meeting> before(UUID body, LocalDate day, UUID id);

    /** Tells whether some minutes of a meeting are approved, so that its day and place stand. */
    @Query("select exists (select from minutes where meeting_id = :id and state = 'APPROVED')")
    boolean recorded(MeetingId id);

    /** Tells whether a body's minutes of a meeting are approved, so that nothing in them changes any more. */
    @Query("select exists (select from minutes where meeting_id = :id and body_id = :body and state = 'APPROVED')")
    boolean recorded(MeetingId id, UUID body);

    @Query("select * from meeting where id = :id for update")
    Optional<Meeting> lock(MeetingId id);
}
