package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samband.server.body.BodyId;
import org.samband.server.data.Ids;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters that a body met, and what the minutes say around their items. */
@Component
class ToldPlace {

    private static final String MET = """
            select m.id,
                   exists (select from agenda_item i where i.alliance_id = m.alliance_id and i.meeting_id = m.id
                                                       and i.body_id = b.body_id) as agenda,
                   exists (select from minutes n where n.alliance_id = m.alliance_id and n.meeting_id = m.id
                                                   and n.body_id = b.body_id)
                   or exists (select from attendance a where a.alliance_id = m.alliance_id and a.meeting_id = m.id
                                                         and a.body_id = b.body_id
                                                         and a.presence <> 'EXPECTED') as written
            from meeting m
            join meeting_body b on b.alliance_id = m.alliance_id and b.meeting_id = m.id
            where b.body_id = :body and m.day = :day and m.state <> 'CANCELLED'
            order by agenda, written, m.id
            """;
    private static final String EXPECTED = """
            delete from attendance where meeting_id = :meeting and body_id = :body and presence = 'EXPECTED'
            """;
    private static final String ITEMS =
            "select coalesce(max(position), 0) from agenda_item where meeting_id = :meeting";
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

    /** Returns the meeting that a body has on a day, if it has one; first one that nothing was written of yet. */
    Optional<MetThatDay> met(BodyId body, LocalDate day) {
        return all(body, day).findFirst();
    }

    /** Returns how many items the agenda has before those that the minutes tell of. */
    int itemsBefore(ToldMeeting told) {
        return told.planned() == null
                ? 0
                : jdbc.sql(ITEMS)
                        .param("meeting", told.planned().value())
                        .query(Integer.class)
                        .single();
    }

    MeetingId enter(ToldMeeting told) {
        var body = told.body().value();
        var meeting = told.planned() == null ? entered(told) : filled(told, told.planned());
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

    private MeetingId entered(ToldMeeting told) {
        var day = told.sitting().day();
        met(told.body(), day).ifPresent(met -> {
            throw Refusal.conflict(
                    met.written()
                            ? "import.met-already"
                            : met.agenda() ? "import.planned-agenda" : "import.met-already",
                    day);
        });
        var meeting =
                meetings.save(Meeting.told(told.sitting(), told.importId())).id();
        jdbc.sql(SITS)
                .param("id", Ids.next())
                .param("meeting", meeting.value())
                .param("body", told.body().value())
                .update();
        return meeting;
    }

    private MeetingId filled(ToldMeeting told, MeetingId planned) {
        var meeting = meetings.lock(planned).orElseThrow(Refusal::notFound);
        var day = told.sitting().day();
        var met = all(told.body(), day)
                .filter(each -> each.meeting().equals(planned))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("import.planned-other", day));
        if (met.written()) {
            throw Refusal.conflict("import.planned-written", day);
        }
        if (met.agenda()) {
            throw Refusal.conflict("import.planned-agenda", day);
        }
        jdbc.sql(EXPECTED)
                .param("meeting", planned.value())
                .param("body", told.body().value())
                .update();
        meeting.toldBy(told.sitting(), told.importId());
        return meetings.save(meeting).id();
    }

    private Stream<MetThatDay> all(BodyId body, LocalDate day) {
        return jdbc
                .sql(MET)
                .param("body", body.value())
                .param("day", day)
                .query((row, _) -> new MetThatDay(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getBoolean("agenda"),
                        row.getBoolean("written")))
                .list()
                .stream();
    }
}
