package org.samband.server.meeting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mentions of cases in minutes: open until a case of that number is known, then linked to it. */
@Component
@Transactional
public class CaseReferences {

    // Numbers are compared without leading zeros, spaces and capitals: minutes write 6B/2016 and 06b/2016.
    private static final String LINK = """
            update case_reference r set treatment_id = t.id, version = r.version + 1
            from treatment t
            where r.treatment_id is null and r.number is not null and t.alliance_id = r.alliance_id
              and ltrim(lower(replace(r.number, ' ', '')), '0') = ltrim(lower(replace(t.number, ' ', '')), '0')
              and (r.body_id = t.body_id
                   or (r.body_id is null and exists (
                        select from agenda_item i
                        join meeting m on m.alliance_id = i.alliance_id and m.id = i.meeting_id
                        where i.alliance_id = t.alliance_id and i.treatment_id = t.id and m.day = r.day)))
            """;

    // A meeting that treated one case is that case; what is still to come may treat another one than is meant.
    private static final String LINK_BY_DAY = """
            with open as materialized (
                select r.alliance_id, r.id, r.body_id, r.day, i.treatment_id as own
                from case_reference r
                join agenda_item i on i.alliance_id = r.alliance_id and i.id = r.item_id
                join meeting at on at.alliance_id = i.alliance_id and at.id = i.meeting_id
                where r.treatment_id is null and r.number is null and r.body_id is not null and r.day < at.day
            ), one as materialized (
                select o.id, min(t.treatment_id::text)::uuid as treatment_id, o.own
                from open o
                join meeting m on m.alliance_id = o.alliance_id and m.day = o.day and m.state = 'HELD'
                join agenda_item t on t.alliance_id = m.alliance_id and t.meeting_id = m.id
                    and t.body_id = o.body_id and t.kind = 'CASE' and t.treatment_id is not null
                group by o.id, o.own having count(*) = 1
            )
            update case_reference r set treatment_id = one.treatment_id, version = r.version + 1
            from one where r.id = one.id and one.treatment_id is distinct from one.own
            """;

    private final JdbcClient jdbc;

    CaseReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Links the open references whose case is known by now, in two statements; called when cases get their numbers, when
     * minutes are written and when old ones bring theirs. What names a body and a day only is linked where that meeting
     * treated one case.
     *
     * @return how many were linked
     */
    public int link() {
        return jdbc.sql(LINK).update() + jdbc.sql(LINK_BY_DAY).update();
    }
}
