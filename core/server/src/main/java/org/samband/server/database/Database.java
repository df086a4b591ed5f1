package org.samband.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/**
 * A PostgreSQL that is ready to be used, and how to stop using it.
 *
 * @param owner the login that owns and changes the tables
 * @param application the login that the server works with: it owns nothing and passes by no rule
 * @param serves tells whether it can be asked for the moment, as far as we know
 */
record Database(String url, Login owner, Login application, BooleanSupplier serves, Runnable stop)
        implements AutoCloseable {

    Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.role(), login.password());
    }

    @Override
    public void close() {
        stop.run();
    }
}
