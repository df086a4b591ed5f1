package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.data.Ids;
import org.samband.server.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters whole meetings that old minutes tell of, in as many statements for two cases as for two hundred. */
@Component
@Transactional
public class MeetingEntry {

    private static final String COUNTER = """
            insert into case_counter (body_id, year, last) values (:body, :year, :last)
            on conflict (alliance_id, body_id, year) do update
            set last = greatest(case_counter.last, excluded.last)
            """;
    private static final String MENTION = """
            insert into case_reference (id, item_id, body_id, day, number, written, treatment_id, line, version)
            values (:id, :item, :body, :day, :number, :written, :treatment, :line, 0)
            """;

    private final ToldPlace place;
    private final TakenNumbers taken;
    private final CaseRows cases;
    private final TreatmentRows treatments;
    private final AgendaItemRows items;
    private final DecisionRows decisions;
    private final CaseReferences references;
    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    MeetingEntry(
            ToldPlace place,
            TakenNumbers taken,
            CaseRows cases,
            TreatmentRows treatments,
            AgendaItemRows items,
            DecisionRows decisions,
            CaseReferences references,
            NamedParameterJdbcTemplate jdbc,
            Clock clock) {
        this.place = place;
        this.taken = taken;
        this.cases = cases;
        this.treatments = treatments;
        this.items = items;
        this.decisions = decisions;
        this.references = references;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters a meeting with all it holds, or refuses and enters nothing.
     *
     * @throws Refusal if the body has treated cases of these numbers or met on that day already
     */
    public Entered enter(ToldMeeting told) {
        taken.check(told);
        var meeting = place.enter(told);
        var rows = ToldRows.of(told, meeting, place.itemsBefore(told), clock.instant());
        try {
            cases.saveAll(rows.cases());
            treatments.saveAll(rows.treatments());
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("import.numbers-taken");
        }
        items.saveAll(rows.items());
        decisions.saveAll(rows.decisions().values());
        count(told);
        mention(told, rows);
        references.link();
        return new Entered(meeting, rows);
    }

    /** Returns the meeting that a body has on a day, if it has one. */
    @Transactional(readOnly = true)
    public Optional<MetThatDay> met(BodyId body, LocalDate day) {
        return place.met(body, day);
    }

    private void count(ToldMeeting told) {
        var last = new LinkedHashMap<Integer, Integer>();
        told.items().stream()
                .flatMap(item -> Optional.ofNullable(item.number()).stream())
                .forEach(number -> {
                    if (number.running() != null) {
                        last.merge(number.year(), number.running(), Math::max);
                    }
                });
        batch(
                COUNTER,
                last.entrySet().stream()
                        .map(each -> new MapSqlParameterSource()
                                .addValue("body", told.body().value())
                                .addValue("year", each.getKey())
                                .addValue("last", each.getValue()))
                        .toList());
    }

    private void mention(ToldMeeting told, ToldRows rows) {
        batch(
                MENTION,
                told.mentions().stream()
                        .map(each -> new MapSqlParameterSource()
                                .addValue("id", Ids.next())
                                .addValue("item", rows.item(each.item()).value())
                                .addValue(
                                        "body",
                                        each.body() == null ? null : each.body().value())
                                .addValue("day", each.day())
                                .addValue("number", each.number())
                                .addValue("written", each.written())
                                .addValue("treatment", value(rows, each.target()))
                                .addValue("line", each.line()))
                        .toList());
    }

    private static @Nullable Object value(ToldRows rows, @Nullable String item) {
        return rows.treatment(item).map(TreatmentId::value).orElse(null);
    }

    private void batch(String sql, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    /** A meeting that was entered, and what became of its items by their keys. */
    public record Entered(MeetingId meeting, Map<String, AgendaItemId> items, Map<String, Decision> decisions) {

        private Entered(MeetingId meeting, ToldRows rows) {
            this(meeting, rows.itemIds(), rows.decisions());
        }

        /** Copies the maps. */
        public Entered {
            items = Map.copyOf(items);
            decisions = Map.copyOf(decisions);
        }
    }
}
