package org.samband.server.meeting.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samband.server.body.BodyId;
import org.samband.server.data.Columns;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.meeting.Withheld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the stops of a thread, and for what was decided, promised and written elsewhere of them. */
@Component
class ThreadReader {

    private static final String STOPS = """
            with recursive linked as (
                select id, case_id, origin_id from treatment where case_id = :matter
                union
                select near.id, near.case_id, near.origin_id
                from linked, lateral (
                    select id, case_id, origin_id from treatment where id = linked.origin_id
                    union all
                    select id, case_id, origin_id from treatment where origin_id = linked.id
                    union all
                    select id, case_id, origin_id from treatment where case_id = linked.case_id) near)
            select t.*, c.title, %s as withheld,
                   t.origin_id is not null and exists (
                       select from inquiry q where q.treatment_id = t.id and q.kind = 'CONSULTATION') as heard,
                   not (%s) as by_letter, m.id as meeting_id, m.day as meeting_day
            from linked join treatment t on t.id = linked.id join case_file c on c.id = t.case_id
            left join lateral (
                select meeting.id, meeting.day from agenda_item i join meeting on meeting.id = i.meeting_id
                where i.treatment_id = t.id and meeting.state <> 'CANCELLED' order by meeting.day desc limit 1) m on true
            order by t.id
            """.formatted(Withheld.REASON, Withheld.NO_LETTER);
    private static final String DECISIONS = """
            select d.*, case when i.treatment_id is null then i.title end as heading
            from decision d left join agenda_item i on i.id = d.item_id
            where d.treatment_id in (:treatments) order by i.treatment_id is null and d.item_id is not null, d.id
            """;
    private static final String PROMISES = """
            select * from promise where treatment_id in (:treatments) or decision_id in (:decisions)
            order by due nulls last, id
            """;
    private static final String MENTIONS = """
            select r.written, i.title, i.body_id, m.id as meeting_id, m.day
            from case_reference r join agenda_item i on i.id = r.item_id join meeting m on m.id = i.meeting_id
            where r.treatment_id in (:treatments)
              and (:whole or %s) and (:planned or m.state in ('CONVENED', 'HELD'))
            order by m.day, i.position limit 100
            """.formatted(Withheld.OPEN_ITEM);
    private static final String REFERRALS = """
            select i.treatment_id, r.written, c.id as matter, c.title
            from case_reference r
            join agenda_item i on i.id = r.item_id
            join treatment own on own.id = i.treatment_id
            left join treatment t on t.id = r.treatment_id and (:all or t.number is not null)
            left join case_file c on c.id = t.case_id and (:whole or %s)
            where i.treatment_id in (:treatments) and t.case_id is distinct from own.case_id
            order by i.position, r.id limit 100
            """.formatted(Withheld.OPEN_CASE);
    // No list may be empty in SQL.
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient sql;

    ThreadReader(JdbcClient sql) {
        this.sql = sql;
    }

    List<Stop> stops(CaseId matter, Map<BodyId, String> names) {
        return sql.sql(STOPS)
                .param("matter", matter.value())
                .query((row, _) -> stop(new Columns(row), names))
                .list();
    }

    List<Stop.Decided> decisions(List<UUID> treatments) {
        return sql.sql(DECISIONS)
                .param("treatments", filled(treatments))
                .query((row, _) -> new Stop.Decided(decision(row), row.getString("heading")))
                .list();
    }

    List<Promised> promises(List<UUID> treatments, Collection<List<Stop.Decided>> taken) {
        var decisions = taken.stream()
                .flatMap(List::stream)
                .map(each -> each.decision().id().value())
                .toList();
        return sql.sql(PROMISES)
                .param("treatments", filled(treatments))
                .param("decisions", filled(decisions))
                .query((row, _) -> promised(new Columns(row)))
                .list();
    }

    List<Mention> mentions(List<UUID> treatments, Audience audience) {
        return sql.sql(MENTIONS)
                .param("treatments", filled(treatments))
                .param("whole", audience == Audience.SECRETARIAT)
                .param("planned", audience != Audience.SETTLED)
                .query((row, _) -> {
                    var columns = new Columns(row);
                    return new Mention(
                            columns.text("written"),
                            columns.text("title"),
                            columns.id("meeting_id", MeetingId::new),
                            columns.id("body_id", BodyId::new),
                            columns.day("day"));
                })
                .list();
    }

    List<Referral> referrals(List<UUID> treatments, Audience audience) {
        return sql.sql(REFERRALS)
                .param("treatments", filled(treatments))
                .param("whole", audience == Audience.SECRETARIAT)
                .param("all", audience != Audience.SETTLED)
                .query((row, _) -> {
                    var columns = new Columns(row);
                    return new Referral(
                            columns.id("treatment_id", TreatmentId::new),
                            columns.text("written"),
                            columns.idOrNull("matter", CaseId::new),
                            columns.textOrNull("title"));
                })
                .list();
    }

    private static Collection<UUID> filled(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }

    private static Stop stop(Columns columns, Map<BodyId, String> names) throws SQLException {
        var body = columns.id("body_id", BodyId::new);
        var meeting = columns.idOrNull("meeting_id", MeetingId::new);
        return new Stop(
                columns.id("id", TreatmentId::new),
                columns.id("case_id", CaseId::new),
                columns.text("title"),
                columns.textOrNull("withheld"),
                body,
                names.getOrDefault(body, ""),
                columns.textOrNull("number"),
                TreatmentState.valueOf(columns.text("state")),
                columns.idOrNull("origin_id", TreatmentId::new),
                columns.idOrNull("umbrella_id", TreatmentId::new),
                columns.flag("heard"),
                columns.flag("by_letter"),
                new CaseTexts(
                        columns.textOrNull("background"),
                        columns.textOrNull("assessment"),
                        columns.textOrNull("proposal")),
                columns.number("version"),
                meeting,
                meeting == null ? null : columns.day("meeting_day"),
                List.of());
    }

    static Decision decision(ResultSet row) throws SQLException {
        var columns = new Columns(row);
        return new Decision(
                columns.id("id", DecisionId::new),
                columns.id("body_id", BodyId::new),
                columns.idOrNull("item_id", AgendaItemId::new),
                columns.idOrNull("treatment_id", TreatmentId::new),
                columns.day("taken_on"),
                Outcome.valueOf(columns.text("outcome")),
                columns.text("text"),
                columns.numberOrNull("in_favour"),
                columns.numberOrNull("against"),
                columns.numberOrNull("abstained"),
                columns.textOrNull("dissent"),
                columns.textOrNull("note"),
                row.getObject("final_at") == null ? null : columns.instant("final_at"),
                columns.numberOrNull("line"),
                columns.number("version"));
    }

    private static Promised promised(Columns columns) throws SQLException {
        return new Promised(
                columns.text("kind").equals("RETURN"),
                columns.text("sentence"),
                columns.idOrNull("body_id", BodyId::new),
                columns.row().getObject("due") == null ? null : columns.day("due"),
                columns.textOrNull("responsible"),
                columns.text("state"),
                columns.row().getObject("kept_on") == null ? null : columns.day("kept_on"));
    }
}
