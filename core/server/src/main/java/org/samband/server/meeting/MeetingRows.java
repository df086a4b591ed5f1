package org.samband.server.meeting;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The meetings in the database. */
interface MeetingRows extends Rows<Meeting, MeetingId> {

    @Query("select * from meeting where id = :id for update")
    Optional<Meeting> lock(MeetingId id);
}
