package org.samband.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.SambandApplication;

/** What the database inside is like while it runs. */
class EmbeddedDatabaseTests {

    private static final Path FOLDER = TestDatabase.freshFolder();
    private static Database database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(FOLDER, TestDatabase.PROGRAMS, 0, Map.of());
    }

    @AfterAll
    static void stop() {
        database.close();
        TestDatabase.delete(FOLDER);
    }

    @Test
    void it_is_durable_and_its_application_role_ordinary() {
        Requirements.checkInside(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "samband_owner", "samband_app"})
    void nobody_is_let_in_without_the_right_password(String role) throws Exception {
        try (var lines = Files.lines(FOLDER.resolve("database/pg_hba.conf"))) {
            assertThat(lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith("scram-sha-256"));
        }
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void its_passwords_lie_in_files_that_only_their_owner_reads() throws Exception {
        try (var files = Files.list(FOLDER.resolve("secrets"))) {
            assertThat(files).hasSize(3).allSatisfy(file -> {
                assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
                assertThat(file).content().hasSizeGreaterThan(40);
            });
        }
    }

    @Test
    void it_listens_on_the_loopback_interface_only() throws Exception {
        try (var connection = database.connect(database.application());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show listen_addresses")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void the_application_role_can_make_no_tables() throws Exception {
        try (var connection = database.connect(database.application());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table mine ()"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_second_one_on_the_same_folder_is_refused() throws Exception {
        assertThatThrownBy(() -> EmbeddedDatabase.start(FOLDER, TestDatabase.PROGRAMS, 0, Map.of()))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessage(
                        "The data folder %s is in use by another Samband (process %d).",
                        FOLDER, ProcessHandle.current().pid());
    }

    @Test
    void a_second_process_on_the_same_folder_is_refused_with_the_same_sentence() throws Exception {
        try (var second = Child.start(SambandApplication.class, WriterApplication.arguments(FOLDER))) {
            var lines = second.readToEnd();

            assertThat(second.exitCode()).isNotZero();
            assertThat(lines)
                    .contains("The data folder %s is in use by another Samband (process %d)."
                            .formatted(FOLDER, ProcessHandle.current().pid()))
                    .noneMatch(line -> line.startsWith("\tat "));
        }
        Requirements.checkInside(database);
    }
}
