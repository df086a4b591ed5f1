package org.samband.server.database;

import java.util.Objects;
import java.util.Optional;
import org.samband.server.data.DataFolder;
import org.samband.server.web.Hindrance;
import org.samband.server.web.Message;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Uses the operator's PostgreSQL where one is named, and starts the one inside where none is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    Database database(Environment environment, DataFolder folder, DatabaseSettings settings) {
        var url = environment.getProperty("spring.datasource.url");
        return url == null ? inside(folder, settings) : external(url, environment);
    }

    private static Database inside(DataFolder folder, DatabaseSettings settings) {
        var programs = Objects.requireNonNullElse(settings.programs(), folder.resolve("postgresql"))
                .toAbsolutePath()
                .normalize();
        var database = EmbeddedDatabase.start(folder.data(), programs, settings.port(), settings.settings());
        try {
            Requirements.checkInside(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database external(String url, Environment environment) {
        var database = new Database(
                url,
                login(environment, "spring.liquibase.user", "spring.liquibase.password"),
                login(environment, "spring.datasource.username", "spring.datasource.password"),
                () -> true,
                () -> {});
        Requirements.checkExternal(database);
        return database;
    }

    private static Login login(Environment environment, String role, String password) {
        var name = environment.getProperty(role);
        if (name == null) {
            throw new DatabaseRefusal(
                    "An external database is named in spring.datasource.url, but %s is not set.".formatted(role),
                    "Set SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to the role that the server works with,"
                            + " SPRING_LIQUIBASE_USER and SPRING_LIQUIBASE_PASSWORD to the owner of the tables.");
        }
        return new Login(name, environment.getProperty(password, ""));
    }

    /** While the database inside is started anew, requests are told so at once instead of waiting for it. */
    @Bean
    Hindrance databaseHindrance(Database database) {
        return () ->
                database.serves().getAsBoolean() ? Optional.empty() : Optional.of(Message.of("web.refusal.database"));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.application().role();
            }

            @Override
            public String getPassword() {
                return database.application().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    LiquibaseConnectionDetails liquibaseConnectionDetails(Database database) {
        return new LiquibaseConnectionDetails() {
            @Override
            public String getUsername() {
                return database.owner().role();
            }

            @Override
            public String getPassword() {
                return database.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
