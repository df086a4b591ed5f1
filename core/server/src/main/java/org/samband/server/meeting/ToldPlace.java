package org.samband.server.meeting;

import org.samband.server.data.Ids;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters that a body met, and what the minutes say around their items. */
@Component
class ToldPlace {

    private static final String MET = """
            select m.id from meeting m
            join meeting_body b on b.alliance_id = m.alliance_id and b.meeting_id = m.id
            where b.body_id = :body and m.day = :day and m.state <> 'CANCELLED'
            limit 1
            """;
    private static final String SITS = """
            insert into meeting_body (id, meeting_id, body_id, position, version)
            values (:id, :meeting, :body, 1, 0)
            """;
    private static final String MINUTES = """
            insert into minutes (id, meeting_id, body_id, state, preface, closing, version)
            values (:id, :meeting, :body, 'READY', :preface, :closing, 0)
            """;

    private final MeetingRows meetings;
    private final ToldAttendance attendance;
    private final JdbcClient jdbc;

    ToldPlace(MeetingRows meetings, ToldAttendance attendance, JdbcClient jdbc) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.jdbc = jdbc;
    }

    MeetingId enter(ToldMeeting told) {
        var day = told.sitting().day();
        var body = told.body().value();
        if (!jdbc.sql(MET)
                .param("body", body)
                .param("day", day)
                .query()
                .listOfRows()
                .isEmpty()) {
            throw Refusal.conflict("import.met-already", day);
        }
        var meeting =
                meetings.save(Meeting.told(told.sitting(), told.importId())).id();
        jdbc.sql(SITS)
                .param("id", Ids.next())
                .param("meeting", meeting.value())
                .param("body", body)
                .update();
        attendance.enter(told, meeting);
        jdbc.sql(MINUTES)
                .param("id", Ids.next())
                .param("meeting", meeting.value())
                .param("body", body)
                .param("preface", told.preface())
                .param("closing", told.closing())
                .update();
        return meeting;
    }
}
