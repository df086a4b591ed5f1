package org.samband.server.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** Which bodies sit in which meetings, in the database. */
interface MeetingBodyRows extends Rows<MeetingBody, UUID> {

    @Query("select * from meeting_body where meeting_id in (:meetings) order by meeting_id, position")
    List<MeetingBody> of(Collection<MeetingId> meetings);
}
