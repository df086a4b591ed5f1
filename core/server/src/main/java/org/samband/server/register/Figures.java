package org.samband.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Compares figures on their way in with those there are, and records those that say something new. */
@Component
class Figures {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String KNOWN = """
            with known as (
                select g.*, i.organisation_id, f.inhabitants as before
                from jsonb_to_recordset(cast(:figures as jsonb)) as g (code text, day date, inhabitants bigint)
                left join organisation_identifier i
                    on i.country = :country and i.scheme = 'CODE' and i.value = g.code
                    and i.valid @> coalesce(cast(:codes as date), g.day)
                left join lateral (
                    select inhabitants from population_figure
                    where source = :source and reference_date = g.day and organisation_id = i.organisation_id
                    order by recorded_at desc limit 1) f on true)
            """;

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is said of a source, in the place of what was said before. */
    void describe(PopulationSource source) {
        jdbc.sql("""
                        insert into population_source
                            (key, country, title, titles, publisher, table_name, licence, address, reference_day, borders_on,
                             note)
                        values (:key, :country, :title, :titles::jsonb, :publisher, :table, :licence, :address, :day, :borders, :note)
                        on conflict (key) do update
                        set title = excluded.title, titles = excluded.titles, publisher = excluded.publisher, table_name = excluded.table_name,
                            licence = excluded.licence, address = excluded.address,
                            reference_day = excluded.reference_day, borders_on = excluded.borders_on, note = coalesce(excluded.note, population_source.note)
                        """)
                .param("key", source.key())
                .param("country", source.country())
                .param("title", source.title())
                .param("titles", Sql.words(source.titles()))
                .param("publisher", source.publisher())
                .param("table", source.table())
                .param("licence", source.licence())
                .param("address", source.address())
                .param(
                        "day",
                        source.referenceDay() == null
                                ? null
                                : source.referenceDay().toString().substring(2))
                .param("borders", source.bordersOn())
                .param("note", source.note())
                .update();
    }

    /** Waits until nobody else records figures of a source, so that two who accept one file do not record it twice. */
    void awaitTurn(PopulationSource source) {
        jdbc.sql("select key from population_source where key = :key for update")
                .param("key", source.key())
                .query(String.class)
                .single();
    }

    /**
     * Returns what each figure would change.
     *
     * @param codesOn the day whose codes they use, or null where each uses those of its own day
     */
    List<ComparedFigure> compare(PopulationSource source, @Nullable LocalDate codesOn, List<GivenFigure> figures) {
        return asked(KNOWN + "select * from known order by day, code", source, codesOn, figures)
                .query(Figures::read)
                .list();
    }

    /** Records those that are new or other than before, and returns how many they are. */
    int record(
            PopulationSource source,
            @Nullable LocalDate codesOn,
            List<GivenFigure> figures,
            UUID imported,
            Instant at) {
        return asked(KNOWN + """
                        insert into population_figure
                            (source, reference_date, organisation_id, inhabitants, recorded_at, import_id)
                        select :source, day, organisation_id, inhabitants, :at, :import
                        from known where organisation_id is not null and before is distinct from inhabitants
                        """, source, codesOn, figures)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("import", imported)
                .update();
    }

    private JdbcClient.StatementSpec asked(
            String sql, PopulationSource source, @Nullable LocalDate codesOn, List<GivenFigure> figures) {
        return jdbc.sql(sql)
                .param("figures", JSON.writeValueAsString(figures))
                .param("country", source.country())
                .param("source", source.key())
                .param("codes", codesOn);
    }

    private static ComparedFigure read(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        return new ComparedFigure(
                new GivenFigure(row.getString("code"), Sql.day(row, "day"), row.getLong("inhabitants")),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("before", Long.class));
    }
}
