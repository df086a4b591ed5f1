package org.samband.server.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.RowMapper;

/** Reads the resources of a whole plan. */
final class ResourceMapper implements RowMapper<Resource> {

    @Override
    public Resource mapRow(ResultSet row, int number) throws SQLException {
        var columns = new Columns(row);
        return new Resource(
                        columns.id("id", ResourceId::new),
                        columns.id("plan_id", PlanId::new),
                        columns.idOrNull("element_id", PlanElementId::new),
                        columns.number("position"),
                        new Grant(
                                columns.json("amount", Amount.class),
                                columns.textOrNull("source"),
                                columns.textOrNull("certainty"),
                                columns.textOrNull("giver"),
                                columns.flag("restricted"),
                                columns.text("text")),
                        columns.numberOrNull("line"))
                .readAt(columns.number("version"));
    }
}
