package org.samband.server.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.samband.server.access.AccountId;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.RowMapper;

/** Reads the statuses of a whole plan. */
final class StatusUpdateMapper implements RowMapper<StatusUpdate> {

    @Override
    public StatusUpdate mapRow(ResultSet row, int number) throws SQLException {
        var columns = new Columns(row);
        return new StatusUpdate(
                        columns.id("id", StatusUpdateId::new),
                        columns.id("element_id", PlanElementId::new),
                        columns.text("period"),
                        columns.day("covers_from"),
                        columns.day("covers_until"),
                        Status.valueOf(columns.text("status")),
                        columns.text("text"),
                        columns.numberOrNull("percent"),
                        columns.idOrNull("account", AccountId::new),
                        columns.instant("at"))
                .readAt(columns.number("version"));
    }
}
