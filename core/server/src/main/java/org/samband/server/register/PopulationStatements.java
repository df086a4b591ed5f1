package org.samband.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements that read population figures and their sources. */
@Component
class PopulationStatements {

    private final JdbcClient jdbc;

    PopulationStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PopulationFigure> figures(String source, LocalDate day, Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct on (organisation_id) * from population_figure
                        where source = :source and reference_date = :day
                          and organisation_id = any (cast(:ids as uuid[]))
                        order by organisation_id, recorded_at desc
                        """)
                .param("source", source)
                .param("day", day)
                .param("ids", Sql.array(ids))
                .query(PopulationStatements::figure)
                .list();
    }

    /** Returns the figures of some sources on some days. */
    List<PopulationFigure> figures(
            Collection<String> sources, Collection<LocalDate> days, Collection<OrganisationId> ids) {
        if (sources.isEmpty() || days.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct on (source, reference_date, organisation_id) * from population_figure
                        where source in (:sources) and reference_date in (:days)
                          and organisation_id = any (cast(:ids as uuid[]))
                        order by source, reference_date, organisation_id, recorded_at desc
                        """)
                .param("sources", sources)
                .param("days", days)
                .param("ids", Sql.array(ids))
                .query(PopulationStatements::figure)
                .list();
    }

    /** Returns a page of the figures of a day in the order of organisations. */
    List<PopulationFigure> page(String source, LocalDate day, @Nullable OrganisationId after, int limit) {
        return jdbc.sql("""
                        select distinct on (organisation_id) * from population_figure
                        where source = :source and reference_date = :day
                          and (cast(:after as uuid) is null or organisation_id > cast(:after as uuid))
                        order by organisation_id, recorded_at desc limit :limit
                        """)
                .param("source", source)
                .param("day", day)
                .param("after", after == null ? null : after.value().toString())
                .param("limit", limit)
                .query(PopulationStatements::figure)
                .list();
    }

    List<PopulationFigure> of(OrganisationId organisation) {
        return jdbc.sql("""
                        select distinct on (source, reference_date) * from population_figure
                        where organisation_id = :organisation
                        order by source, reference_date, recorded_at desc
                        """)
                .param("organisation", organisation.value())
                .query(PopulationStatements::figure)
                .list();
    }

    List<PopulationSource> sources() {
        return jdbc.sql("select * from population_source order by key")
                .query(PopulationStatements::source)
                .list();
    }

    List<LocalDate> dates(String source) {
        return jdbc.sql("select distinct reference_date from population_figure where source = :source order by 1")
                .param("source", source)
                .query(LocalDate.class)
                .list();
    }

    private static PopulationFigure figure(ResultSet row, int number) throws SQLException {
        return new PopulationFigure(
                Sql.organisation(row, "organisation_id"),
                row.getString("source"),
                Sql.day(row, "reference_date"),
                row.getLong("inhabitants"),
                Sql.instant(row, "recorded_at"));
    }

    private static PopulationSource source(ResultSet row, int number) throws SQLException {
        var day = row.getString("reference_day");
        return new PopulationSource(
                row.getString("key"),
                row.getString("country"),
                row.getString("title"),
                Sql.words(row, "titles"),
                row.getString("publisher"),
                row.getString("table_name"),
                row.getString("licence"),
                row.getString("address"),
                day == null ? null : MonthDay.parse("--" + day),
                Sql.day(row, "borders_on"),
                row.getString("note"));
    }
}
