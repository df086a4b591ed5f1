package org.samband.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** What the trail notes of each change, in a table that lives no longer than the test. */
@SpringBootTest
class AuditTrailTests {

    private static final UUID ALLIANCE = UUID.randomUUID();
    private static final UUID ACTOR = UUID.randomUUID();

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestDatabase.connectAsOwner();
        connection.setAutoCommit(false);
        execute("""
                create table watched (
                    alliance_id uuid not null default current_alliance(), id int not null,
                    text text, content bytea, primary key (alliance_id, id));
                select protect('watched');
                grant select, insert, update, delete on watched to samband_app;
                select set_config('app.alliance', '%s', true), set_config('app.actor', '%s', true),
                       set_config('app.actor_name', 'Kari', true)
                """.formatted(ALLIANCE, ACTOR));
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void it_says_who_did_what_to_which_row() throws SQLException {
        execute("insert into watched (id, text) values (7, 'one')");

        assertThat(trail("alliance_id, actor, actor_name, table_name, row_key, action"))
                .containsExactly("(%s,%s,Kari,watched,\"{\"\"id\"\": 7}\",insert)".formatted(ALLIANCE, ACTOR));
    }

    @Test
    void of_a_change_it_keeps_only_the_columns_that_changed() throws SQLException {
        execute("insert into watched (id, text) values (7, 'one'); update watched set text = 'two'");

        assertThat(trail("before::text, after::text"))
                .last()
                .isEqualTo("(\"{\"\"text\"\": \"\"one\"\"}\",\"{\"\"text\"\": \"\"two\"\"}\")");
    }

    @Test
    void of_a_deleted_row_it_keeps_all() throws SQLException {
        execute("insert into watched (id, text) values (7, 'one'); delete from watched");

        assertThat(trail("action, before ->> 'text', after")).last().isEqualTo("(delete,one,)");
    }

    @Test
    void a_change_that_changes_nothing_is_not_noted() throws SQLException {
        execute("insert into watched (id, text) values (7, 'one'); update watched set text = 'one'");

        assertThat(trail("action")).containsExactly("(insert)");
    }

    @Test
    void it_does_not_repeat_large_content() throws SQLException {
        execute("insert into watched (id, content) values (7, 'large')");

        assertThat(trail("after ? 'content'")).containsExactly("(f)");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> trail(String columns) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select row(" + columns + ")::text from audit_entry order by id")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
