package org.samband.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The statements that read organisations. */
@Component
class OrganisationStatements {

    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An organisation with all it was called, and the name that lists are ordered by. */
    private static final String ALL = """
            select o.id, o.kind, o.country, lower(o.valid) as valid_from, upper(o.valid) as valid_until,
                   o.version, n.names, i.codes, i.number
            from organisation o
            cross join lateral (
                select jsonb_agg(jsonb_build_object('as', name, 'from', lower(valid), 'until', upper(valid))
                                 order by valid) as names,
                       (array_agg(name order by valid desc))[1] as last_name
                from organisation_name where organisation_id = o.id) n
            cross join lateral (
                select coalesce(jsonb_agg(
                                    jsonb_build_object('as', value, 'from', lower(valid), 'until', upper(valid))
                                    order by valid) filter (where scheme = 'CODE'), '[]') as codes,
                       (array_agg(value order by valid desc) filter (where scheme = 'NUMBER'))[1] as number
                from organisation_identifier where organisation_id = o.id) i
            """;

    private static final String IN_ORDER = " order by lower(n.last_name), o.id";

    private final JdbcClient jdbc;

    OrganisationStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OrganisationId, Organisation> all(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<OrganisationId, Organisation>();
        jdbc.sql(ALL + "where o.id = any (cast(:ids as uuid[]))" + IN_ORDER)
                .param("ids", Sql.array(ids))
                .query(OrganisationStatements::read)
                .list()
                .forEach(organisation -> found.put(organisation.id(), organisation));
        return found;
    }

    Optional<Organisation> coded(String country, String code, LocalDate on) {
        return jdbc.sql(ALL + """
                        where o.id = (select organisation_id from organisation_identifier
                                      where country = :country and scheme = 'CODE' and value = :code
                                        and valid @> cast(:day as date))
                        """)
                .param("country", country)
                .param("code", code)
                .param("day", on)
                .query(OrganisationStatements::read)
                .optional();
    }

    Map<String, OrganisationId> coded(String country, Collection<String> codes, LocalDate on) {
        var found = new HashMap<String, OrganisationId>();
        jdbc.sql("""
                        select value, organisation_id from organisation_identifier
                        where country = :country and scheme = 'CODE' and valid @> cast(:day as date)
                          and value = any (string_to_array(:codes, chr(10)))
                        """)
                .param("country", country)
                .param("codes", String.join("\n", codes))
                .param("day", on)
                .query((row, _) -> found.put(row.getString("value"), Sql.organisation(row, "organisation_id")))
                .list();
        return found;
    }

    Optional<Organisation> numbered(String country, String number) {
        return jdbc.sql(ALL + """
                        where o.id = (select organisation_id from organisation_identifier
                                      where country = :country and scheme = 'NUMBER' and value = :number
                                      order by valid desc limit 1)
                        """)
                .param("country", country)
                .param("number", number)
                .query(OrganisationStatements::read)
                .optional();
    }

    List<Organisation> named(String country, String name, LocalDate on) {
        return jdbc.sql(ALL + """
                        where o.country = :country
                          and o.id in (select organisation_id from organisation_name
                                       where (lower(name) = lower(:name)
                                              or lower(:name) = any (string_to_array(lower(name), ' - ')))
                                         and valid @> cast(:day as date))
                        order by o.kind <> 'MUNICIPALITY', o.kind, o.id
                        """)
                .param("country", country)
                .param("name", name)
                .param("day", on)
                .query(OrganisationStatements::read)
                .list();
    }

    List<Organisation> named(String country, Collection<String> names, LocalDate on) {
        return jdbc.sql(ALL + """
                        where o.country = :country
                          and o.id in (select organisation_id from organisation_name
                                       where lower(name) = any (string_to_array(lower(:names), chr(10)))
                                         and valid @> cast(:day as date))
                        order by o.kind <> 'MUNICIPALITY', o.kind, o.id
                        """)
                .param("country", country)
                .param("names", String.join("\n", names))
                .param("day", on)
                .query(OrganisationStatements::read)
                .list();
    }

    List<Organisation> search(OrganisationSearch search, @Nullable OrganisationId after, int limit) {
        var text = search.text().strip();
        return jdbc.sql(ALL + """
                        where (cast(:kind as text) is null or o.kind = :kind)
                          and (cast(:code as text) is null or o.id in (
                                select organisation_id from organisation_identifier
                                where scheme = 'CODE' and value = :code))
                          and (:text = '' or o.id in (
                                select organisation_id from organisation_name
                                where strpos(lower(name), lower(:text)) > 0
                                union all
                                select organisation_id from organisation_identifier
                                where starts_with(value, :digits) and :digits <> ''))
                          and (cast(:after as uuid) is null or (lower(n.last_name), o.id) > (
                                select lower((array_agg(name order by valid desc))[1]), cast(:after as uuid)
                                from organisation_name where organisation_id = cast(:after as uuid)))
                        """ + IN_ORDER + " limit :limit")
                .param("kind", search.kind() == null ? null : search.kind().name())
                .param("code", search.code())
                .param("text", text)
                .param("digits", OrganisationNumbers.digits(text))
                .param("after", after == null ? null : after.value().toString())
                .param("limit", limit)
                .query(OrganisationStatements::read)
                .list();
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(
                Sql.organisation(row, "id"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("country"),
                Sql.validity(row),
                called(row.getString("names")),
                called(row.getString("codes")),
                row.getString("number"),
                row.getInt("version"));
    }

    private static List<Organisation.Called> called(String json) {
        return JSON.readValue(json, KEPT).stream().map(Kept::called).toList();
    }

    /** A name or code as the database puts it together. */
    private record Kept(
            String as, @Nullable LocalDate from, @Nullable LocalDate until) {

        Organisation.Called called() {
            return new Organisation.Called(as, new Validity(from, until));
        }
    }
}
