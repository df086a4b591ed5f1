package org.samband.server.meeting.promise;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Columns;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.Decisions;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the secretariat where something was decided, in a meeting or outside of them, that promises something which nobody
 * has looked at yet.
 */
@Component
class UnreadPromises implements DueItems {

    private static final int DAYS_BACK = 180;
    // What old minutes promise is kept when they are read.
    private static final String TAKEN = """
            select d.id, '/meetings/' || m.id as place, m.day, i.position, 'promise.due.unread' as said,
                   (select string_agg(b.name, ', ' order by mb.position) from meeting_body mb
                    join body b on b.alliance_id = mb.alliance_id and b.id = mb.body_id
                    where mb.alliance_id = m.alliance_id and mb.meeting_id = m.id) as bodies
            from meeting m
            join agenda_item i on i.alliance_id = m.alliance_id and i.meeting_id = m.id
            join decision d on d.alliance_id = i.alliance_id and d.item_id = i.id
            where m.day >= :since and m.import_id is null
              and (m.state = 'HELD' or m.state <> 'CANCELLED' and m.day < :today)
            union all
            select d.id, '/cases/' || t.case_id || '/treatments/' || t.id, d.taken_on, 0,
                   'promise.due.unread-outside', b.name
            from decision d
            join treatment t on t.alliance_id = d.alliance_id and t.id = d.treatment_id
            join body b on b.alliance_id = d.alliance_id and b.id = d.body_id
            where d.item_id is null and d.taken_on >= :since
            order by 3, 4
            """;

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final FoundPromises found;
    private final Access access;

    UnreadPromises(JdbcClient jdbc, Decisions decisions, FoundPromises found, Access access) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.found = found;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueItem> dueItems(LocalDate today) {
        if (!access.may(Role.SECRETARIAT)) {
            return List.of();
        }
        var places = new LinkedHashMap<DecisionId, Place>();
        jdbc.sql(TAKEN)
                .param("since", today.minusDays(DAYS_BACK))
                .param("today", today)
                .query(row -> {
                    var columns = new Columns(row);
                    places.put(columns.id("id", DecisionId::new), Place.of(columns));
                });
        if (places.isEmpty()) {
            return List.of();
        }
        Map<Place, Long> unread = found.in(decisions.all(places.keySet())).stream()
                .map(each -> places.get(each.decision()))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        var items = new ArrayList<DueItem>();
        unread.forEach((place, sentences) -> items.add(place.item(sentences)));
        return items;
    }

    /** A meeting, or a case outside of meetings, where something was decided. */
    private record Place(String address, LocalDate day, String said, String bodies) {

        static Place of(Columns columns) throws SQLException {
            return new Place(columns.text("place"), columns.day("day"), columns.text("said"), columns.text("bodies"));
        }

        DueItem item(long sentences) {
            return new DueItem(
                    Message.of(said, sentences, bodies, day),
                    "/" + ThisAlliance.get().slug() + address + "/promises",
                    day.plusDays(1));
        }
    }
}
