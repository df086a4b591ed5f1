package org.samband.server.meeting;

import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The notices that were sent, in the database. */
interface SentNoticeRows extends Rows<SentNotice, UUID> {

    @Query("select * from meeting_notice where meeting_id = :meeting order by body_id, number")
    List<SentNotice> of(UUID meeting);
}
