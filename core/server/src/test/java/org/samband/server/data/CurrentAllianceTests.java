package org.samband.server.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How a transaction knows its alliance and its actor. */
@SpringBootTest
@ExtendWith(FreshAlliance.class)
class CurrentAllianceTests {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Test
    void a_transaction_is_told_alliance_and_actor(UUID alliance) {
        var actor = new CurrentActor(UUID.randomUUID(), "Kari");

        assertThat(actor.<String, RuntimeException>call(() -> inTransaction(
                        "concat_ws(' ', current_alliance(), current_actor(), current_setting('app.actor_name'))")))
                .isEqualTo("%s %s Kari".formatted(alliance, actor.account()));
    }

    @Test
    void nothing_stays_on_the_connection_after_the_transaction() {
        inTransaction("current_alliance()");

        assertThat(database.sql("select coalesce(current_alliance()::text, 'none')")
                        .query(String.class)
                        .single())
                .isEqualTo("none");
    }

    @Test
    void a_transaction_cannot_change_its_alliance() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> assertThatThrownBy(() -> CurrentAlliance.run(UUID.randomUUID(), () -> {}))
                        .isInstanceOf(IllegalStateException.class));
    }

    private String inTransaction(String expression) {
        return new TransactionTemplate(transactions)
                .execute(_ -> database.sql("select (" + expression + ")::text")
                        .query(String.class)
                        .single());
    }
}
