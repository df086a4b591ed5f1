package org.samband.server.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads and keeps the outlines of plans; whoever changes one holds the lock of the plan. */
@Component
class Outlines {

    private final JdbcClient jdbc;
    private final AllianceProfiles profiles;

    Outlines(JdbcClient jdbc, AllianceProfiles profiles) {
        this.jdbc = jdbc;
        this.profiles = profiles;
    }

    Outline load(PlanId plan) {
        var places = jdbc.sql("select id, parent_id, level from plan_element where plan_id = :plan order by position")
                .param("plan", plan.value())
                .query(Outlines::place)
                .list();
        return new Outline(profiles.current().planStructure(), places);
    }

    /** Keeps the order and the parents; elements that are not in the outline stay as they are. */
    void keep(PlanId plan, Outline outline) {
        var ids = outline.places().stream()
                .map(place -> place.id().value().toString())
                .collect(Collectors.joining(","));
        var parents = outline.places().stream()
                .map(place ->
                        place.parent() == null ? "" : place.parent().value().toString())
                .collect(Collectors.joining(","));
        jdbc.sql("""
                update plan_element e
                set position = p.n, parent_id = nullif(p.parent, '')::uuid,
                    version = e.version + (e.parent_id is distinct from nullif(p.parent, '')::uuid)::int
                from unnest(string_to_array(:ids, ',')::uuid[], string_to_array(:parents, ',')) with ordinality p(id, parent, n)
                where e.plan_id = :plan and e.id = p.id
                    and (e.position <> p.n or e.parent_id is distinct from nullif(p.parent, '')::uuid)
                """)
                .param("ids", ids)
                .param("parents", parents)
                .param("plan", plan.value())
                .update();
    }

    private static Outline.Place place(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new Outline.Place(
                new PlanElementId(row.getObject("id", UUID.class)),
                parent == null ? null : new PlanElementId(parent),
                row.getString("level"));
    }
}
