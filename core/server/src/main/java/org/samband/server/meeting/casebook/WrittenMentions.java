package org.samband.server.meeting.casebook;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.data.Columns;
import org.samband.server.data.Ids;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.CaseReferences;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MinutesApproved;
import org.samband.server.meeting.MinutesWritten;
import org.samband.server.meeting.reading.DraftBody;
import org.samband.server.meeting.reading.MentionReader;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the cases that minutes written here mention, when they are written and when they are approved, in as many
 * statements however long they are. Those of old minutes are found when these are read.
 */
@Component
@Transactional
class WrittenMentions {

    private static final String TEXTS = """
            select i.id, m.day, t.number,
                   concat_ws(E'\\n', i.title, i.record, t.background, t.assessment, t.proposal, d.text) as words
            from agenda_item i
            join meeting m on m.alliance_id = i.alliance_id and m.id = i.meeting_id
            left join treatment t on t.alliance_id = i.alliance_id and t.id = i.treatment_id
            left join decision d on d.alliance_id = i.alliance_id and d.item_id = i.id
            where i.meeting_id = :meeting and i.body_id = :body and m.import_id is null
            """;
    private static final String FORGET = """
            delete from case_reference r using agenda_item i
            where i.alliance_id = r.alliance_id and i.id = r.item_id and r.line is null
              and i.meeting_id = :meeting and i.body_id = :body
            """;
    private static final String MENTION = """
            insert into case_reference (id, item_id, body_id, day, number, written, version)
            values (:id, :item, :body, :day, :number, :written, 0)
            """;

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final CaseReferences references;
    private final AllianceProfiles profiles;
    private final Bodies bodies;

    WrittenMentions(
            JdbcClient sql,
            NamedParameterJdbcTemplate batches,
            CaseReferences references,
            AllianceProfiles profiles,
            Bodies bodies) {
        this.sql = sql;
        this.batches = batches;
        this.references = references;
        this.profiles = profiles;
        this.bodies = bodies;
    }

    @EventListener
    void on(MinutesWritten written) {
        find(written.meeting(), written.body());
    }

    @EventListener
    void on(MinutesApproved approved) {
        find(approved.meeting(), approved.body());
    }

    private void find(MeetingId meeting, BodyId body) {
        var profile = profiles.find();
        if (profile.isEmpty()) {
            return;
        }
        var reader = new MentionReader(profile.get());
        var found = sql
                .sql(TEXTS)
                .param("meeting", meeting.value())
                .param("body", body.value())
                .query((row, _) -> {
                    var columns = new Columns(row);
                    return mentions(reader, columns.id("id", AgendaItemId::new), columns.day("day"), columns);
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
        sql.sql(FORGET)
                .param("meeting", meeting.value())
                .param("body", body.value())
                .update();
        keep(found, body);
    }

    private static List<Written> mentions(MentionReader reader, AgendaItemId item, LocalDate day, Columns columns)
            throws SQLException {
        var own = columns.textOrNull("number");
        return reader.in(columns.text("words"), day.getYear()).stream()
                .filter(each -> each.number() != null || each.body() != null)
                .filter(each -> !day.equals(each.day()) || each.number() != null)
                .filter(each -> own == null || each.body() != null || !own.equals(each.number()))
                .map(each -> new Written(item, each))
                .toList();
    }

    private void keep(List<Written> found, BodyId own) {
        if (found.isEmpty()) {
            return;
        }
        var names = found.stream()
                .map(each -> each.mention().body())
                .flatMap(Stream::ofNullable)
                .map(DraftBody::name)
                .distinct()
                .toList();
        Map<String, Body> known = names.isEmpty() ? Map.of() : bodies.findByNames(names);
        var rows = new LinkedHashMap<List<Object>, MapSqlParameterSource>();
        for (var each : found) {
            var mention = each.mention();
            var body = body(mention, known, own);
            rows.putIfAbsent(
                    List.of(each.item(), String.valueOf(body), String.valueOf(mention.day()), said(mention)),
                    new MapSqlParameterSource()
                            .addValue("id", Ids.next())
                            .addValue("item", each.item().value())
                            .addValue("body", body)
                            .addValue("day", mention.day())
                            .addValue("number", mention.number())
                            .addValue("written", mention.written()));
        }
        batches.batchUpdate(MENTION, new ArrayList<>(rows.values()).toArray(MapSqlParameterSource[]::new));
        references.link();
    }

    // A number alone is one of the body's own, as one's own cases are written; with a day it is of whoever met then.
    private static @Nullable UUID body(MentionReader.Found mention, Map<String, Body> known, BodyId own) {
        var named = mention.body();
        if (named == null) {
            return mention.day() == null ? own.value() : null;
        }
        var body = known.get(named.name());
        return body == null ? null : body.id().value();
    }

    private static String said(MentionReader.Found mention) {
        return mention.number() == null ? "" : mention.number();
    }

    /** A mention in what is written of an item. */
    private record Written(AgendaItemId item, MentionReader.Found mention) {}
}
