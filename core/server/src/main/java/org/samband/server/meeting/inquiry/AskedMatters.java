package org.samband.server.meeting.inquiry;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.data.Columns;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.meeting.Withheld;
import org.samband.server.rule.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cases of inquiries, and what their bodies decided of them, for those who read all that is treated. */
@Component
class AskedMatters {

    // What is put off or sent back is no answer; the case returns by another treatment.
    private static final String MATTERS = """
            select q.id as asked, c.id, c.title, coalesce(d.number, latest.number) as number, latest.state,
                   d.outcome, d.taken_on,
                   coalesce(nullif(d.text, ''), case when d.outcome = 'AS_PROPOSED' then d.proposal end) as words
            from treatment q
            join case_file c on c.alliance_id = q.alliance_id and c.id = q.case_id
            join lateral (
                select t.number, t.state from treatment t
                where t.alliance_id = q.alliance_id and t.case_id = q.case_id and t.body_id = q.body_id
                order by t.id desc limit 1) latest on true
            left join lateral (
                select taken.outcome, taken.taken_on, taken.text, t.proposal, t.number
                from treatment t
                join decision taken on taken.alliance_id = t.alliance_id and taken.treatment_id = t.id
                left join agenda_item i on i.alliance_id = taken.alliance_id and i.id = taken.item_id
                where t.alliance_id = q.alliance_id and t.case_id = q.case_id and t.body_id = q.body_id
                  and taken.final_at is not null and (taken.item_id is null or i.treatment_id is not null)
                  and taken.outcome not in ('DEFERRED', 'REFERRED_BACK', 'WITHDRAWN')
                order by taken.id desc limit 1) d on true
            where q.id in (:asked) and (:whole or %s)
            """.formatted(Withheld.OPEN_CASE);

    private final JdbcClient sql;
    private final Access access;

    AskedMatters(JdbcClient sql, Access access) {
        this.sql = sql;
        this.access = access;
    }

    Map<TreatmentId, AskedMatter> of(Collection<TreatmentId> asked) {
        var matters = new HashMap<TreatmentId, AskedMatter>();
        if (!asked.isEmpty() && access.may(Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER)) {
            sql.sql(MATTERS)
                    .param("asked", asked.stream().map(TreatmentId::value).toList())
                    .param("whole", access.may(Role.SECRETARIAT))
                    .query(row -> {
                        var columns = new Columns(row);
                        matters.put(columns.id("asked", TreatmentId::new), matter(columns));
                    });
        }
        return matters;
    }

    private static AskedMatter matter(Columns columns) throws SQLException {
        var outcome = columns.textOrNull("outcome");
        return new AskedMatter(
                columns.id("id", CaseId::new),
                columns.text("title"),
                columns.textOrNull("number"),
                TreatmentState.valueOf(columns.text("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                columns.textOrNull("words"),
                day(columns));
    }

    private static @Nullable LocalDate day(Columns columns) throws SQLException {
        return columns.row().getObject("taken_on", LocalDate.class);
    }
}
