package org.samband.server.meeting.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Withheld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of promises what they are about, in one statement however many there are. */
@Component
class PromiseContexts {

    private static final String CONTEXT = """
            select p.id, b.name as body, i.meeting_id, db.name as decided_by, d.taken_on,
                   c.id as case_id, t.number, c.title, not (%s) as withheld,
                   exists (select from agenda_item ai
                           join meeting m on m.alliance_id = ai.alliance_id and m.id = ai.meeting_id
                               and m.state in ('PLANNED', 'CONVENED')
                           join treatment tt on tt.alliance_id = ai.alliance_id and tt.id = ai.treatment_id
                           where ai.alliance_id = p.alliance_id and ai.body_id = p.body_id
                             and tt.case_id = t.case_id) as on_agenda,
                   (select count(*) from meeting m
                    join meeting_body mb on mb.alliance_id = m.alliance_id and mb.meeting_id = m.id
                    where m.alliance_id = p.alliance_id and mb.body_id = p.body_id
                      and p.state = 'OPEN' and p.kind = 'RETURN' and m.day >= p.due and m.day > coalesce(d.taken_on, p.due - 1)
                      and (m.state = 'HELD' or m.state = 'CONVENED' and m.day < :today and not exists (
                           select from agenda_item ai
                           join treatment tt on tt.alliance_id = ai.alliance_id and tt.id = ai.treatment_id
                           where ai.alliance_id = m.alliance_id and ai.meeting_id = m.id
                             and tt.case_id = t.case_id))) as missed,
                   (select min(m.day) from meeting m
                    join meeting_body mb on mb.alliance_id = m.alliance_id and mb.meeting_id = m.id
                    where m.alliance_id = p.alliance_id and mb.body_id = p.body_id
                      and m.state in ('PLANNED', 'CONVENED') and m.day >= :today) as next
            from promise p
            left join body b on b.alliance_id = p.alliance_id and b.id = p.body_id
            left join decision d on d.alliance_id = p.alliance_id and d.id = p.decision_id
            left join body db on db.alliance_id = d.alliance_id and db.id = d.body_id
            left join agenda_item i on i.alliance_id = d.alliance_id and i.id = d.item_id
            left join treatment t on t.alliance_id = p.alliance_id and t.id = p.treatment_id
            left join case_file c on c.alliance_id = t.alliance_id and c.id = t.case_id
            where p.id = any (:ids)
            """.formatted(Withheld.OPEN);

    private final JdbcClient jdbc;

    PromiseContexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PromiseView> of(List<Promise> promises, LocalDate today) {
        if (promises.isEmpty()) {
            return List.of();
        }
        var byId = new HashMap<UUID, Promise>();
        promises.forEach(each -> byId.put(each.id().value(), each));
        var views = new HashMap<UUID, PromiseView>();
        jdbc.sql(CONTEXT)
                .param("today", today)
                .param("ids", byId.keySet().toArray(UUID[]::new))
                .query((row, _) -> views.put(id(row, "id"), view(Objects.requireNonNull(byId.get(id(row, "id"))), row)))
                .list();
        return promises.stream()
                .map(each -> Objects.requireNonNull(views.get(each.id().value())))
                .toList();
    }

    private static PromiseView view(Promise promise, ResultSet row) throws SQLException {
        return new PromiseView(
                promise,
                row.getString("body"),
                id(row, "meeting_id"),
                row.getString("decided_by"),
                row.getObject("taken_on", LocalDate.class),
                id(row, "case_id"),
                row.getString("number"),
                row.getString("title"),
                row.getBoolean("withheld"),
                row.getBoolean("on_agenda"),
                row.getInt("missed"),
                row.getObject("next", LocalDate.class));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
