package org.samband.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.data.DataFolder;
import org.springframework.mock.env.MockEnvironment;

/** The databases that the server does not start with, and what it says. */
class DatabaseRefusalTests {

    private static final Path FOLDER = TestDatabase.freshFolder();

    private final DatabaseConfiguration configuration = new DatabaseConfiguration();
    private final MockEnvironment environment = new MockEnvironment();

    @AfterAll
    static void delete() {
        TestDatabase.delete(FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void settings_that_lose_data(String setting) {
        assertThatThrownBy(() -> startInside(Map.of(setting, "off")))
                .hasMessage("The database would lose data at a crash: %s is off.", setting);
    }

    @Test
    void a_database_whose_password_is_lost() throws Exception {
        var folder = TestDatabase.freshFolder();
        Files.createDirectory(folder.resolve("database"));
        Files.writeString(folder.resolve("database/PG_VERSION"), "18");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, TestDatabase.PROGRAMS, 0, Map.of()))
                .hasMessageStartingWith("The password of the database is missing");
        TestDatabase.delete(folder);
    }

    @ParameterizedTest
    @CsvSource({"90600, 9", "130014, 13", "170006, 17"})
    void one_older_than_eighteen(String number, int version) {
        assertThatThrownBy(() -> Requirements.checkVersion(number))
                .isInstanceOfSatisfying(DatabaseRefusal.class, refusal -> {
                    assertThat(refusal)
                            .hasMessage("The database is PostgreSQL %d; Samband needs 18 or later.", version);
                    assertThat(refusal.action()).startsWith("Upgrade it");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"180000", "180001", "190002"})
    void but_not_one_of_eighteen_or_later(String number) {
        assertThatCode(() -> Requirements.checkVersion(number)).doesNotThrowAnyException();
    }

    @Test
    void an_external_one_without_an_owner() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none");

        assertThatThrownBy(this::startExternal).hasMessageContaining("spring.liquibase.user is not set");
    }

    @Test
    void an_external_one_that_does_not_answer() {
        external("jdbc:postgresql://127.0.0.1:1/none", new Login("owner", ""), new Login("application", ""));

        assertThatThrownBy(this::startExternal)
                .hasMessageStartingWith(
                        "The database at jdbc:postgresql://127.0.0.1:1/none does not answer as application");
    }

    @Test
    void an_external_one_whose_application_role_owns_the_tables() {
        var database = TestDatabase.get();
        external(database.url(), database.owner(), database.owner());

        assertThatThrownBy(this::startExternal)
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("alliances would not be kept apart");
    }

    @Test
    void an_external_one_whose_application_role_is_a_superuser() {
        var database = TestDatabase.get();
        external(database.url(), database.owner(), TestDatabase.superuser());

        assertThatThrownBy(this::startExternal).hasMessageContaining("alliances would not be kept apart");
    }

    @Test
    void but_an_external_one_with_two_ordinary_roles_is_taken() {
        var database = TestDatabase.get();
        external(database.url(), database.owner(), database.application());

        assertThat(startExternal().application()).isEqualTo(database.application());
    }

    private Database startInside(Map<String, String> settings) {
        return configuration.database(
                environment, new DataFolder(FOLDER), new DatabaseSettings(0, TestDatabase.PROGRAMS, settings));
    }

    private Database startExternal() {
        return configuration.database(
                environment, new DataFolder(FOLDER), new DatabaseSettings(0, TestDatabase.PROGRAMS, Map.of()));
    }

    private void external(String url, Login owner, Login application) {
        environment
                .withProperty("spring.datasource.url", url)
                .withProperty("spring.liquibase.user", owner.role())
                .withProperty("spring.liquibase.password", owner.password())
                .withProperty("spring.datasource.username", application.role())
                .withProperty("spring.datasource.password", application.password());
    }
}
