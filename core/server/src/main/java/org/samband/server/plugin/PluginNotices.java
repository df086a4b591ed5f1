package org.samband.server.plugin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database when what is on has changed, on a connection of its own; a lost one is replaced, and what was
 * missed meanwhile is looked for.
 */
@Component
class PluginNotices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PluginNotices.class);
    private static final int LISTENING_MILLIS = 10_000;
    private static final int BEFORE_ANOTHER_CONNECTION_SECONDS = 2;

    private final JdbcConnectionDetails database;
    private final NodePlugins node;
    private @Nullable Listening listening;

    PluginNotices(JdbcConnectionDetails database, NodePlugins node) {
        this.database = database;
        this.node = node;
    }

    @Override
    public void start() {
        var started = new Listening();
        Thread.ofPlatform().daemon().name("plugin-notices").start(started);
        listening = started;
    }

    @Override
    public void stop() {
        var started = listening;
        if (started != null) {
            started.stop();
            listening = null;
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private final class Listening implements Runnable {

        private final CountDownLatch stopped = new CountDownLatch(1);
        private volatile @Nullable Connection open;

        @Override
        public void run() {
            do {
                try (var connection = connect()) {
                    open = connection;
                    listen(connection);
                } catch (SQLException | RuntimeException e) {
                    if (stopped.getCount() > 0) {
                        LOG.warn("Notices about plugins are not heard for the moment: {}", e.toString());
                    }
                }
            } while (!isOver(BEFORE_ANOTHER_CONNECTION_SECONDS));
        }

        private void listen(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("listen samband_profiles");
            }
            var notices = connection.unwrap(PGConnection.class);
            node.follow();
            while (!isOver(0)) {
                var heard = notices.getNotifications(LISTENING_MILLIS);
                if (heard != null && heard.length > 0) {
                    node.follow();
                }
            }
        }

        private Connection connect() throws SQLException {
            return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        }

        private boolean isOver(int afterSeconds) {
            try {
                return stopped.await(afterSeconds, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }

        void stop() {
            stopped.countDown();
            var connection = open;
            if (connection != null) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    LOG.debug("The connection for notices was closed already", e);
                }
            }
        }
    }
}
