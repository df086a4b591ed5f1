package org.samband.server.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.RowMapper;

/** Reads the texts of a whole plan. */
final class PlanTextMapper implements RowMapper<PlanText> {

    @Override
    public PlanText mapRow(ResultSet row, int number) throws SQLException {
        var columns = new Columns(row);
        return new PlanText(
                        columns.id("id", PlanTextId::new),
                        columns.id("plan_id", PlanId::new),
                        columns.idOrNull("element_id", PlanElementId::new),
                        TextKind.valueOf(columns.text("kind")),
                        columns.number("position"),
                        columns.text("text"),
                        columns.flag("item"),
                        columns.numberOrNull("line"))
                .readAt(columns.number("version"));
    }
}
