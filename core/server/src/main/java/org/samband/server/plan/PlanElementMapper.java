package org.samband.server.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.RowMapper;

/** Reads the elements of a whole plan, where the mapping by reflection would be most of a page's work. */
final class PlanElementMapper implements RowMapper<PlanElement> {

    @Override
    public PlanElement mapRow(ResultSet row, int number) throws SQLException {
        var columns = new Columns(row);
        return new PlanElement(
                        columns.id("id", PlanElementId::new),
                        columns.id("plan_id", PlanId::new),
                        columns.idOrNull("parent_id", PlanElementId::new),
                        columns.number("position"),
                        columns.text("level"),
                        content(columns),
                        project(columns),
                        new Provenance(
                                columns.idOrNull("import_id", UUID.class::cast),
                                columns.numberOrNull("line"),
                                columns.idOrNull("carried_from", PlanElementId::new),
                                columns.id("thread", PlanElementId::new)),
                        columns.instant("changed_at"))
                .readAt(columns.number("version"));
    }

    private static ElementContent content(Columns columns) throws SQLException {
        return new ElementContent(
                columns.textOrNull("number"),
                columns.text("title"),
                columns.jsonOrNull("schedule", Schedule.class),
                columns.textOrNull("responsible"),
                columns.idOrNull("account", AccountId::new),
                columns.textOrNull("effect"),
                columns.textOrNull("reference"),
                columns.flag("none_intended"),
                columns.flag("open"));
    }

    private static @Nullable Project project(Columns columns) throws SQLException {
        var project =
                new Project(columns.textOrNull("phase"), columns.textOrNull("owner"), columns.textOrNull("mandate"));
        return project.equals(Project.NONE) ? null : project;
    }
}
