package org.samband.server.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.data.DataFolder;
import org.springframework.mock.env.MockEnvironment;

/** The databases that the server does not start with, and what it says. */
class DatabaseRefusalTests {

    private final Path folder = TestDatabase.freshFolder();
    private final DatabaseConfiguration configuration = new DatabaseConfiguration();
    private final MockEnvironment environment = new MockEnvironment();

    @AfterEach
    void delete() {
        TestDatabase.delete(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void settings_that_lose_data(String setting) {
        assertThatThrownBy(() -> startInside(Map.of(setting, "off")))
                .hasMessage("The database would lose data at a crash: %s is off.", setting);
    }

    @Test
    void a_database_whose_password_is_lost() throws Exception {
        startInside(Map.of()).close();
        Files.delete(folder.resolve("secrets/postgres"));

        assertThatThrownBy(() -> startInside(Map.of()))
                .hasMessageStartingWith("The password of the database is missing");
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
        try (var inside = startInside(Map.of())) {
            external(inside.url(), inside.owner(), inside.owner());

            assertThatThrownBy(this::startExternal)
                    .isInstanceOf(DatabaseRefusal.class)
                    .hasMessageContaining("alliances would not be kept apart");
        }
    }

    @Test
    void an_external_one_whose_application_role_is_a_superuser() throws Exception {
        try (var inside = startInside(Map.of())) {
            var superuser = new Secrets(folder.resolve("secrets")).login(EmbeddedDatabase.SUPERUSER);
            external(inside.url(), inside.owner(), superuser);

            assertThatThrownBy(this::startExternal).hasMessageContaining("alliances would not be kept apart");
        }
    }

    private Database startInside(Map<String, String> settings) {
        return configuration.database(
                environment, new DataFolder(folder), new DatabaseSettings(0, TestDatabase.PROGRAMS, settings));
    }

    private Database startExternal() {
        return configuration.database(
                environment, new DataFolder(folder), new DatabaseSettings(0, TestDatabase.PROGRAMS, Map.of()));
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
