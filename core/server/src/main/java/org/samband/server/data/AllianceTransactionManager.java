package org.samband.server.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database at the beginning of each transaction which alliance and which actor it is for. */
class AllianceTransactionManager extends JdbcTransactionManager {

    private static final String TELL = "select set_config('app.alliance', ?, true),"
            + " set_config('app.actor', ?, true), set_config('app.actor_name', ?, true)";

    AllianceTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var alliance = CurrentAlliance.id();
        var actor = CurrentActor.get();
        if (alliance.isEmpty() && actor.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, alliance.map(UUID::toString).orElse(""));
            statement.setString(2, actor.map(it -> it.account().toString()).orElse(""));
            statement.setString(3, actor.map(CurrentActor::name).orElse(""));
            statement.execute();
        }
    }
}
