package org.samband.server.meeting.oparl;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Withheld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what anyone may know: meetings whose minutes are approved, and of their cases those that are not withheld. */
@Component
@Transactional(readOnly = true)
public class OparlRows {

    private static final String MEETINGS = """
            from meeting m
            join lateral (select array_agg(distinct mb.body_id) as bodies,
                                 string_agg(distinct b.name, ', ') as names
                          from meeting_body mb
                          join body b on b.alliance_id = mb.alliance_id and b.id = mb.body_id
                          join minutes n on n.alliance_id = mb.alliance_id and n.meeting_id = mb.meeting_id
                              and n.body_id = mb.body_id and n.state = 'APPROVED'
                          where mb.alliance_id = m.alliance_id and mb.meeting_id = m.id) s on s.bodies is not null
            where m.state <> 'CANCELLED'
            """;
    private static final String ITEMS = """
            from agenda_item i
            join minutes n on n.alliance_id = i.alliance_id and n.meeting_id = i.meeting_id
                and n.body_id = i.body_id and n.state = 'APPROVED'
            left join treatment t on t.alliance_id = i.alliance_id and t.id = i.treatment_id
            left join case_file c on c.alliance_id = t.alliance_id and c.id = t.case_id
            left join decision d on d.alliance_id = i.alliance_id and d.item_id = i.id and d.final_at is not null
            where %s
            """.formatted(Withheld.OPEN);
    private static final String ITEM =
            "select i.id, i.meeting_id, i.body_id, i.position, i.letter, i.title, t.number, t.case_id, d.text, d.outcome ";
    private static final String PAPERS = "from case_file c where c.id in (select t.case_id " + ITEMS + ")";

    private final JdbcClient jdbc;

    OparlRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Map<String, @Nullable Object>> bodies() {
        return jdbc.sql("select id, name, external from body where not external order by position, name")
                .query()
                .listOfRows();
    }

    public long meetings() {
        return count("select count(*) " + MEETINGS);
    }

    public List<Map<String, @Nullable Object>> meetings(int offset, int limit) {
        return page(
                "select m.id, m.day, m.begins, m.ends_on, m.ends, m.zone, m.place, s.bodies, s.names " + MEETINGS
                        + " order by m.day desc, m.id",
                offset,
                limit);
    }

    public List<Map<String, @Nullable Object>> meeting(UUID id) {
        return one(
                "select m.id, m.day, m.begins, m.ends_on, m.ends, m.zone, m.place, s.bodies, s.names " + MEETINGS
                        + " and m.id = :id",
                id);
    }

    public List<Map<String, @Nullable Object>> itemsOf(UUID meeting) {
        return one(ITEM + ITEMS + " and i.meeting_id = :id order by i.position", meeting);
    }

    public List<Map<String, @Nullable Object>> item(UUID id) {
        return one(ITEM + ITEMS + " and i.id = :id", id);
    }

    public List<Map<String, @Nullable Object>> itemsOfPaper(UUID id) {
        return one(ITEM + ITEMS + " and t.case_id = :id order by i.id", id);
    }

    public long papers() {
        return count("select count(*) " + PAPERS);
    }

    public List<Map<String, @Nullable Object>> papers(int offset, int limit) {
        return page("select c.id, c.title, c.opened_on " + PAPERS + " order by c.opened_on desc, c.id", offset, limit);
    }

    public List<Map<String, @Nullable Object>> paper(UUID id) {
        return one("select c.id, c.title, c.opened_on " + PAPERS + " and c.id = :id", id);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<Map<String, @Nullable Object>> page(String sql, int offset, int limit) {
        return jdbc.sql(sql + " offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query()
                .listOfRows();
    }

    private List<Map<String, @Nullable Object>> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query().listOfRows();
    }
}
