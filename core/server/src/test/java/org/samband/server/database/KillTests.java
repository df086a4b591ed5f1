package org.samband.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Kills the application, or the database, in the middle of writing: what was acknowledged must be there afterwards. */
class KillTests {

    private static final int ROUNDS = Boolean.getBoolean("samband.stress") ? 50 : 3;
    private static final String WRITTEN = "written ";

    private final Path folder = TestDatabase.freshFolder();
    private final Set<Long> acknowledged = new HashSet<>();

    @AfterEach
    void delete() {
        TestDatabase.delete(folder);
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_application_is_killed() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            try (var writer = Child.start(WriterApplication.class, WriterApplication.arguments(folder))) {
                note(writer.read(WRITTEN, someRows()));
                var postmaster = Child.postmaster(folder);
                writer.kill();
                note(writer.readToEnd());
                writer.exitCode();

                assertThat(postmaster.isAlive())
                        .as("the database outlives its server")
                        .isTrue();
            }
            verifyNextStart();
        }
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_database_is_killed() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            try (var writer = Child.start(WriterApplication.class, WriterApplication.arguments(folder))) {
                note(writer.read(WRITTEN, someRows()));
                var postmaster = Child.postmaster(folder);
                assertThat(postmaster.destroyForcibly()).isTrue();
                postmaster.onExit().join();
                note(writer.readToEnd());

                assertThat(writer.exitCode()).as("the writer noticed").isNotZero();
            }
            verifyNextStart();
        }
    }

    private static int someRows() {
        return ThreadLocalRandom.current().nextInt(100, 500);
    }

    private void note(List<String> lines) {
        var before = acknowledged.size();
        lines.stream()
                .filter(line -> line.matches(WRITTEN + "\\d+"))
                .map(line -> Long.valueOf(line.substring(WRITTEN.length())))
                .forEach(acknowledged::add);
        assertThat(lines.isEmpty() || acknowledged.size() > before)
                .as(() -> String.join("\n", lines))
                .isTrue();
    }

    private void verifyNextStart() throws Exception {
        try (var database = EmbeddedDatabase.start(folder, TestDatabase.PROGRAMS, 0, Map.of());
                var connection = connectAsSuperuser(database)) {
            assertThat(numbers(connection, "select id from written")).containsAll(acknowledged);
            assertThat(numbers(connection, "select (row_key ->> 'id')::bigint from audit_entry"))
                    .containsAll(acknowledged);
            assertClean(connection);
        }
    }

    private Connection connectAsSuperuser(Database database) throws Exception {
        var login = new Secrets(folder.resolve("secrets")).login(EmbeddedDatabase.SUPERUSER);
        return DriverManager.getConnection(database.url(), login.role(), login.password());
    }

    private static void assertClean(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists amcheck");
            statement.execute("""
                    select bt_index_check(i.indexrelid, true, i.indisunique)
                    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
                    where m.amname = 'btree' and c.relpersistence = 'p' and i.indisready and i.indisvalid
                    """);
        }
        assertThat(numbers(connection, """
                select count(*) from pg_class c, verify_heapam(c.oid) where c.relkind in ('r', 't', 'm')
                """)).containsExactly(0L);
    }

    private static Set<Long> numbers(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var numbers = new HashSet<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
