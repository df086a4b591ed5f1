package org.samband.server.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** Who left the room for which item, in the database. */
interface RecusalRows extends Rows<Recusal, UUID> {

    @Query("""
            select r.* from recusal r join agenda_item i on i.alliance_id = r.alliance_id and i.id = r.item_id
            where i.meeting_id = :meeting order by r.id
            """)
    List<Recusal> of(MeetingId meeting);

    Optional<Recusal> findByItemIdAndAttendanceId(AgendaItemId itemId, AttendanceId attendanceId);
}
