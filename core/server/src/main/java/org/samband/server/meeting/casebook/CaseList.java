package org.samband.server.meeting.casebook;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samband.server.body.BodyId;
import org.samband.server.data.Columns;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.meeting.Withheld;
import org.samband.server.web.Items;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the cases of the current alliance, the latest first, and finds them by number and words. */
@Component
@Transactional(readOnly = true)
public class CaseList {

    private static final int PAGE = 50;
    private static final int MOST = 10_000;
    private static final String PLACES = """
            select t.id, t.case_id, t.body_id, t.number, t.state, d.outcome, coalesce(d.taken_on, m.day) as day
            from treatment t
            left join lateral (
                select outcome, taken_on from decision left join agenda_item i on i.id = decision.item_id
                where decision.treatment_id = t.id and (final_at is not null or :drafts)
                order by i.treatment_id is null and item_id is not null, decision.id desc limit 1) d on true
            left join lateral (
                select meeting.day from agenda_item i join meeting on meeting.id = i.meeting_id
                where i.treatment_id = t.id and meeting.state <> 'CANCELLED' order by meeting.day desc limit 1) m on true
            where t.case_id in (:cases) and (:all or (t.number is not null or t.state = 'DECIDED') and %s) order by t.id
            """.formatted(Withheld.NO_LETTER);

    private final JdbcClient sql;

    CaseList(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns a page of the cases that somebody looks for and may read, in two statements. */
    public Items<CaseEntry> find(CaseFilter filter, Audience audience) {
        var parameters = new HashMap<String, Object>();
        var query = new CaseQuery(filter, audience, parameters).select(PAGE + 1);
        var found = sql.sql(query)
                .params(parameters)
                .query((row, _) -> entry(new Columns(row), List.of()))
                .list();
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var places = places(page.stream().map(each -> each.id().value()).toList(), audience);
        return new Items<>(
                page.stream().map(each -> with(each, places)).toList(),
                found.size() > PAGE ? page.getLast().id().value().toString() : null);
    }

    /** Returns all the cases that somebody looks for and may read, up to a number that no page shows, in two statements. */
    public List<CaseEntry> all(CaseFilter filter, Audience audience) {
        var parameters = new HashMap<String, Object>();
        var found = sql.sql(new CaseQuery(filter, audience, parameters).select(MOST))
                .params(parameters)
                .query((row, _) -> entry(new Columns(row), List.of()))
                .list();
        var places = places(found.stream().map(each -> each.id().value()).toList(), audience);
        return found.stream().map(each -> with(each, places)).toList();
    }

    /** Returns the years in which bodies gave numbers, the latest first. */
    public List<Integer> years() {
        return sql.sql("select distinct year from case_counter order by year desc")
                .query(Integer.class)
                .list();
    }

    private Map<CaseId, List<CaseEntry.Place>> places(List<UUID> cases, Audience audience) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<CaseId, List<CaseEntry.Place>>();
        sql.sql(PLACES)
                .param("cases", cases)
                .param("all", audience != Audience.SETTLED)
                .param("drafts", audience != Audience.SETTLED)
                .query(row -> {
                    var columns = new Columns(row);
                    all.computeIfAbsent(columns.id("case_id", CaseId::new), _ -> new ArrayList<>())
                            .add(place(columns));
                });
        return all;
    }

    private static CaseEntry with(CaseEntry entry, Map<CaseId, List<CaseEntry.Place>> places) {
        return new CaseEntry(
                entry.id(),
                entry.title(),
                entry.openedOn(),
                entry.withdrawnOn(),
                entry.withheld(),
                entry.version(),
                places.getOrDefault(entry.id(), List.of()));
    }

    private static CaseEntry entry(Columns columns, List<CaseEntry.Place> places) throws SQLException {
        return new CaseEntry(
                columns.id("id", CaseId::new),
                columns.text("title"),
                columns.day("opened_on"),
                columns.row().getObject("withdrawn_on") == null ? null : columns.day("withdrawn_on"),
                columns.textOrNull("reason") != null,
                columns.number("version"),
                places);
    }

    private static CaseEntry.Place place(Columns columns) throws SQLException {
        var outcome = columns.textOrNull("outcome");
        return new CaseEntry.Place(
                columns.id("id", TreatmentId::new),
                columns.id("body_id", BodyId::new),
                columns.textOrNull("number"),
                TreatmentState.valueOf(columns.text("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                columns.row().getObject("day") == null ? null : columns.day("day"));
    }
}
