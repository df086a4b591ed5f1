package org.samband.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which organisations belong to which: municipalities to counties, members to federations. */
@Component
@Transactional(readOnly = true)
public class Affiliations {

    private static final String ALL =
            "select *, lower(valid) as valid_from, upper(valid) as valid_until from affiliation ";

    private final JdbcClient jdbc;

    Affiliations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the members that an organisation had on a day by the register; its municipalities if it is a county. */
    public List<OrganisationId> members(OrganisationId parent, LocalDate on) {
        return jdbc.sql("""
                        select member_id from affiliation
                        where parent_id = :parent and valid @> cast(:day as date) order by member_id
                        """)
                .param("parent", parent.value())
                .param("day", on)
                .query((row, _) -> Sql.organisation(row, "member_id"))
                .list();
    }

    /** Returns the members of several organisations on a day, in one statement. */
    public Map<OrganisationId, List<OrganisationId>> members(Collection<OrganisationId> parents, LocalDate on) {
        var found = new HashMap<OrganisationId, List<OrganisationId>>();
        holding(parents, on, "parent_id", null)
                .forEach(each -> found.computeIfAbsent(each.parent(), _ -> new ArrayList<>())
                        .add(each.member()));
        return found;
    }

    /** Returns who belonged to several organisations within some time, and when, in one statement. */
    public Map<OrganisationId, Map<OrganisationId, List<Validity>>> during(
            Collection<OrganisationId> parents, LocalDate from, LocalDate until) {
        var found = new HashMap<OrganisationId, Map<OrganisationId, List<Validity>>>();
        if (parents.isEmpty()) {
            return found;
        }
        jdbc.sql(ALL + "where parent_id = any (cast(:parents as uuid[])) and valid && daterange(:from, :until)"
                        + " order by parent_id, member_id, valid")
                .param("parents", Sql.array(parents))
                .param("from", from)
                .param("until", until)
                .query(Affiliations::read)
                .list()
                .forEach(each -> found.computeIfAbsent(each.parent(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(each.member(), _ -> new ArrayList<>())
                        .add(each.valid()));
        return found;
    }

    /** Returns the county that each municipality lay in on a day, in one statement. */
    public Map<OrganisationId, OrganisationId> countyOf(Collection<OrganisationId> ids, LocalDate on) {
        var found = new HashMap<OrganisationId, OrganisationId>();
        holding(ids, on, "member_id", Affiliation.Kind.COUNTY).forEach(each -> found.put(each.member(), each.parent()));
        return found;
    }

    /** Returns what an organisation belongs to and what belongs to it, over all time. */
    public List<Affiliation> of(OrganisationId organisation) {
        return jdbc.sql(ALL + "where member_id = :id or parent_id = :id order by valid, member_id")
                .param("id", organisation.value())
                .query(Affiliations::read)
                .list();
    }

    private List<Affiliation> holding(
            Collection<OrganisationId> ids, LocalDate on, String column, Affiliation.@Nullable Kind kind) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ALL + "where " + column + " = any (cast(:ids as uuid[])) and valid @> cast(:day as date)"
                        + " and (cast(:kind as text) is null or kind = :kind) order by parent_id, member_id")
                .param("ids", Sql.array(ids))
                .param("day", on)
                .param("kind", kind == null ? null : kind.name())
                .query(Affiliations::read)
                .list();
    }

    private static Affiliation read(ResultSet row, int number) throws SQLException {
        return new Affiliation(
                Sql.organisation(row, "member_id"),
                Sql.organisation(row, "parent_id"),
                Affiliation.Kind.valueOf(row.getString("kind")),
                Sql.validity(row),
                row.getString("source"));
    }
}
