package org.samband.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a database must be like before the server trusts it with data. */
final class Requirements {

    private static final Logger LOG = LoggerFactory.getLogger(Requirements.class);
    private static final int OLDEST = 18;
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Requirements() {}

    static void checkInside(Database database) {
        check(database, true);
    }

    static void checkExternal(Database database) {
        check(database, false);
    }

    private static void check(Database database, boolean ours) {
        try (var connection = database.connect(database.application())) {
            checkVersion(connection);
            checkRole(connection, database);
            for (var setting : DURABLE) {
                if (value(connection, "show " + setting).equals("off")) {
                    refuseOrWarn(setting, ours);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseRefusal(
                    "The database at %s does not answer as %s: %s"
                            .formatted(database.url(), database.application(), e.getMessage()),
                    "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    e);
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        checkVersion(value(connection, "show server_version_num"));
    }

    /** Refuses a version, told as PostgreSQL's {@code server_version_num} tells it, that is too old. */
    static void checkVersion(String number) {
        var version = Integer.parseInt(number) / 10_000;
        if (version < OLDEST) {
            throw new DatabaseRefusal(
                    "The database is PostgreSQL %d; Samband needs %d or later.".formatted(version, OLDEST),
                    "Upgrade it, or name another one in SPRING_DATASOURCE_URL.");
        }
    }

    private static void checkRole(Connection connection, Database database) throws SQLException {
        var passesByRules =
                value(connection, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
        var owns = value(
                connection,
                "select pg_has_role(current_user, datdba, 'member')"
                        + " or exists (select from pg_class where pg_has_role(current_user, relowner, 'member'))"
                        + " from pg_database where datname = current_database()");
        if (passesByRules.equals("t") || owns.equals("t")) {
            throw new DatabaseRefusal(
                    "The role %s is a superuser, passes by row-level security or owns tables, so alliances would not be kept apart."
                            .formatted(database.application()),
                    "Let SPRING_LIQUIBASE_USER own the tables and SPRING_DATASOURCE_USERNAME be an ordinary role without rights of its own.");
        }
    }

    private static void refuseOrWarn(String setting, boolean ours) {
        if (ours) {
            throw new DatabaseRefusal(
                    "The database would lose data at a crash: %s is off.".formatted(setting),
                    "Remove samband.database.settings.%s.".formatted(setting));
        }
        LOG.warn("The external database would lose data at a crash: {} is off", setting);
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
