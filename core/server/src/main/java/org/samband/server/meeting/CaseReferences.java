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

    private final JdbcClient jdbc;

    CaseReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Links the open references whose case is known by now, in one statement; called when cases get their numbers and
     * when old minutes bring theirs.
     *
     * @return how many were linked
     */
    public int link() {
        return jdbc.sql(LINK).update();
    }
}
