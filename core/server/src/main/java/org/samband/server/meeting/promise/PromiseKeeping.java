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

    // A matter is the same case, or one whose item refers to the case of the promise, as old minutes do.
    private static final String TICK_OFF = """
            update promise p set state = 'KEPT', kept_by = kept.item, kept_on = kept.day, version = p.version + 1
            from (
                select distinct on (q.id) q.id, i.id as item, m.day
                from promise q
                join decision d on d.alliance_id = q.alliance_id and d.id = q.decision_id
                join treatment promised on promised.alliance_id = q.alliance_id and promised.id = q.treatment_id
                join agenda_item i on i.alliance_id = q.alliance_id
                    and i.id is distinct from d.item_id and i.body_id = q.body_id
                join meeting m on m.alliance_id = i.alliance_id and m.id = i.meeting_id
                    and m.state <> 'CANCELLED' and m.day > d.taken_on
                left join treatment t on t.alliance_id = i.alliance_id and t.id = i.treatment_id
                where q.state = 'OPEN' and q.kind = 'RETURN'
                  and (t.case_id = promised.case_id
                       or exists (select from case_reference r
                                  where r.alliance_id = i.alliance_id and r.item_id = i.id
                                    and r.treatment_id in (promised.id, promised.umbrella_id)))
                  and exists (select from decision taken
                              join agenda_item place on place.alliance_id = taken.alliance_id
                                  and place.id = taken.item_id
                              where taken.alliance_id = i.alliance_id and taken.final_at is not null
                                and taken.outcome not in ('DEFERRED', 'WITHDRAWN', 'REFERRED_BACK')
                                and i.id in (place.id, place.parent_id))
                order by q.id, m.day) kept
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
