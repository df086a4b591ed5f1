package org.samband.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * One PostgreSQL for all tests of a JVM, started with the first application and stopped after the last. Applications
 * see it as an external database; {@code samband.test.database=false} gives one its own inside.
 */
public class TestDatabase implements EnvironmentPostProcessor {

    static final Path PROGRAMS = Path.of("target/postgresql").toAbsolutePath();

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("samband.test.database", Boolean.class, true)) {
            var database = Holder.DATABASE;
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "spring.datasource.url", database.url(),
                                    "spring.datasource.username",
                                            database.application().role(),
                                    "spring.datasource.password",
                                            database.application().password(),
                                    "spring.liquibase.user", database.owner().role(),
                                    "spring.liquibase.password",
                                            database.owner().password(),
                                    "samband.data", Holder.FOLDER.toString())));
        }
    }

    /** A connection that may change tables; the tests of the schema break them in a transaction that they roll back. */
    public static Connection connectAsOwner() throws SQLException {
        return Holder.DATABASE.connect(Holder.DATABASE.owner());
    }

    static Database get() {
        return Holder.DATABASE;
    }

    static Login superuser() {
        try {
            return new Secrets(Holder.FOLDER.resolve("secrets")).login(EmbeddedDatabase.SUPERUSER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path freshFolder() {
        try {
            return Files.createTempDirectory("samband-data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try {
            Programs.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {

        static final Path FOLDER = freshFolder();
        static final Database DATABASE = EmbeddedDatabase.start(FOLDER, PROGRAMS, 0, FAST);

        static {
            // After the last application has closed its connections; any earlier, and stopping waits for them.
            SpringApplication.getShutdownHandlers().add(() -> {
                DATABASE.close();
                delete(FOLDER);
            });
        }
    }
}
