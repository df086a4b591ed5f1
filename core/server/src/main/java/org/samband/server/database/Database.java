package org.samband.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL that is ready to be used, and how to stop using it.
 *
 * @param owner the login that owns and changes the tables
 * @param application the login that the server works with: it owns nothing and passes by no rule
 */
record Database(String url, Login owner, Login application, Runnable stop) implements AutoCloseable {

    Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.role(), login.password());
    }

    @Override
    public void close() {
        stop.run();
    }
}
