package org.samband.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.server.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** Checks every table of the product, and that the check goes red: each breach is made in a transaction rolled back. */
@SpringBootTest
class IsolationTests {

    private static final String TABLE = """
            create table bad (
                alliance_id uuid not null default current_alliance(), id uuid not null, other uuid,
                primary key (alliance_id, id));
            select protect('bad');
            """;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestDatabase.connectAsOwner();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void every_table_keeps_alliances_apart() throws SQLException {
        assertThat(IsolationProblems.in(connection)).isEmpty();
    }

    @Test
    void a_table_made_by_the_rules_is_accepted() throws SQLException {
        execute(TABLE);

        assertThat(IsolationProblems.in(connection)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drop policy alliance on bad                                      | bad has the policies []
            alter policy alliance on bad using (true)                        | bad has the policies [alliance * true {0} true
            create policy wider on bad using (true) with check (true)        | bad has the policies [
            alter table bad no force row level security                      | bad does not force row-level security
            alter table bad disable row level security                       | bad does not force row-level security
            alter table bad add unique (id)                                  | bad has the key bad_id_key that
            create unique index on bad (other)                               | bad has the key bad_other_idx that
            alter table bad drop constraint bad_pkey, add primary key (id)   | bad has the key bad_pkey that
            alter table bad alter alliance_id drop default                   | bad.alliance_id is [without default]
            drop trigger audit on bad                                        | bad has the audit triggers []
            create table worse (id uuid primary key)                         | worse has no alliance_id
            grant truncate on bad to samband_app                             | samband_app may empty bad
            grant insert on audit_entry to samband_app                       | samband_app may write audit_entry
            """)
    void a_breach_is_found(String breach, String problem) throws SQLException {
        execute(TABLE);
        execute(breach);

        assertThat(IsolationProblems.in(connection)).singleElement().asString().startsWith(problem);
    }

    @Test
    void a_foreign_key_between_alliances_is_found() throws SQLException {
        execute(TABLE);
        execute("""
                alter table bad drop constraint bad_pkey, add constraint bad_pkey unique (id);
                create table child (
                    alliance_id uuid not null default current_alliance(), id uuid not null,
                    bad uuid references bad (id), primary key (alliance_id, id));
                select protect('child');
                """);

        assertThat(IsolationProblems.in(connection))
                .containsExactly(
                        "bad has the key bad_pkey that does not begin with alliance_id",
                        "child has the foreign key child_bad_fkey without alliance_id");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
