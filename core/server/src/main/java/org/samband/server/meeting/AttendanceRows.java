package org.samband.server.meeting;

import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** Who was at which meeting, in the database. */
interface AttendanceRows extends Rows<Attendance, AttendanceId> {

    @Query("select * from attendance where meeting_id = :meeting order by body_id, position, id")
    List<Attendance> of(MeetingId meeting);
}
