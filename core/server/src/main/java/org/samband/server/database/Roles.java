package org.samband.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Makes the two roles of the database inside and the database that one owns and the other uses. */
record Roles(String url, Login superuser) {

    void ensure(String database, Login owner, Login application) throws SQLException {
        try (var connection = DriverManager.getConnection(url, superuser.role(), superuser.password())) {
            ensureRole(connection, owner);
            ensureRole(connection, application);
            if (!exists(connection, "select from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + owner.role());
                execute(connection, "revoke all on database " + database + " from public");
            }
            execute(connection, "grant connect on database " + database + " to " + application.role());
        }
    }

    private static void ensureRole(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", login.role())) {
            execute(connection, "create role " + login.role());
        }
        // Passwords are generated hexadecimal digits, so nothing in them needs escaping.
        execute(
                connection,
                "alter role %s with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'"
                        .formatted(login.role(), login.password()));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
