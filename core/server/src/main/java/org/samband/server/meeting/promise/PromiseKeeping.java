package org.samband.server.meeting.promise;

import org.samband.server.meeting.DecisionTaken;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ticks off the promises that a later meeting has kept: the body it was promised to decided the matter for good. */
@Component
@Transactional
class PromiseKeeping {

    // A matter is the same case, or one whose item refers to the case of the promise, as old minutes do; what is
    // mentioned
    // in minutes that were written here is treated only where the case itself stands on the agenda. Each step keeps
    // what
    // it found and looks up the next by an index, because nothing is known yet of the tables that an import filled.
    private static final String TICK_OFF = """
            with open as materialized (
                select q.alliance_id, q.id, q.body_id, d.item_id, d.taken_on,
                       t.id as treatment_id, t.umbrella_id, t.case_id
                from promise q
                join decision d on d.alliance_id = q.alliance_id and d.id = q.decision_id
                join treatment t on t.alliance_id = q.alliance_id and t.id = q.treatment_id
                where q.state = 'OPEN' and q.kind = 'RETURN' and q.body_id is not null
            ), matter as materialized (
                select o.id, i.alliance_id, i.id as item, i.meeting_id, o.taken_on
                from open o
                join treatment t on t.alliance_id = o.alliance_id and t.case_id = o.case_id
                join agenda_item i on i.alliance_id = t.alliance_id and i.treatment_id = t.id
                where i.body_id = o.body_id and i.id is distinct from o.item_id
                union
                select o.id, i.alliance_id, i.id, i.meeting_id, o.taken_on
                from open o
                join case_reference r on r.alliance_id = o.alliance_id
                    and r.treatment_id in (o.treatment_id, o.umbrella_id) and r.line is not null
                join agenda_item i on i.alliance_id = r.alliance_id and i.id = r.item_id
                where i.body_id = o.body_id and i.id is distinct from o.item_id
            ), later as materialized (
                select x.id, x.alliance_id, x.item, m.id as meeting_id, m.day
                from matter x
                join meeting m on m.alliance_id = x.alliance_id and m.id = x.meeting_id
                where m.state <> 'CANCELLED' and m.day > x.taken_on
            ), places as materialized (
                select l.id, l.alliance_id, l.item, l.day, l.item as place from later l
                union
                select l.id, l.alliance_id, l.item, l.day, part.id
                from later l
                join agenda_item part on part.alliance_id = l.alliance_id and part.meeting_id = l.meeting_id
                    and part.parent_id = l.item
            ), done as materialized (
                select l.id, l.item, l.day
                from places l
                join decision d on d.alliance_id = l.alliance_id and d.item_id = l.place
                where d.final_at is not null and d.outcome not in ('DEFERRED', 'WITHDRAWN', 'REFERRED_BACK')
                union all
                select o.id, null, d.taken_on
                from open o
                join treatment t on t.alliance_id = o.alliance_id and t.case_id = o.case_id and t.body_id = o.body_id
                join decision d on d.alliance_id = t.alliance_id and d.treatment_id = t.id
                where d.item_id is null and d.taken_on > o.taken_on
                  and d.final_at is not null and d.outcome not in ('DEFERRED', 'WITHDRAWN', 'REFERRED_BACK')
            ), kept as materialized (
                select distinct on (id) id, item, day from done order by id, day
            )
            update promise p set state = 'KEPT', kept_by = kept.item, kept_on = kept.day, version = p.version + 1
            from kept
            where p.id = kept.id
            """;

    private final JdbcClient jdbc;

    PromiseKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tickOff() {
        jdbc.sql(TICK_OFF).update();
    }

    @EventListener
    void on(DecisionTaken taken) {
        tickOff();
    }
}
