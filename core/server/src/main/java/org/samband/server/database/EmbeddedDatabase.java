package org.samband.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Starts the PostgreSQL inside on its data folder and gives it its roles. */
final class EmbeddedDatabase {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "samband_owner";
    static final String APPLICATION = "samband_app";
    static final String NAME = "samband";

    private EmbeddedDatabase() {}

    static Database start(Path folder, Path programs, int port, Map<String, String> settings) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DatabaseRefusal(
                    "The data folder %s cannot be made: %s".formatted(folder, e.getMessage()),
                    "Name a folder in samband.data that the user who runs Samband may write to.",
                    e);
        }
        FolderLock.take(folder);
        try {
            return started(folder, programs, port, settings);
        } catch (IOException | SQLException e) {
            FolderLock.release(folder);
            throw new DatabaseRefusal(
                    "The database in %s does not start: %s".formatted(folder, e.getMessage()),
                    "Its log is %s.".formatted(folder.resolve("database.log")),
                    e);
        } catch (InterruptedException e) {
            FolderLock.release(folder);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            FolderLock.release(folder);
            throw e;
        }
    }

    private static Database started(Path folder, Path programs, int wantedPort, Map<String, String> settings)
            throws IOException, InterruptedException, SQLException {
        var cluster = new Cluster(Programs.unpackedIn(programs), folder);
        var secrets = new Secrets(folder.resolve("secrets"));
        var superuser = superuser(cluster, secrets);
        var port = cluster.start(wantedPort, settings);
        try {
            var owner = secrets.login(OWNER);
            var application = secrets.login(APPLICATION);
            new Roles(url(port, SUPERUSER), superuser).ensure(NAME, owner, application);
            var watchdog = Watchdog.over(cluster.process(), () -> {
                cluster.start(port, settings);
                return cluster.process();
            });
            return new Database(url(port, NAME), owner, application, watchdog::serves, () -> {
                watchdog.stop(cluster::stop);
                FolderLock.release(folder);
            });
        } catch (IOException | SQLException | RuntimeException e) {
            cluster.stop();
            throw e;
        }
    }

    private static Login superuser(Cluster cluster, Secrets secrets) throws IOException {
        if (cluster.exists() && !Files.exists(secrets.file(SUPERUSER))) {
            throw new DatabaseRefusal(
                    "The password of the database is missing: %s.".formatted(secrets.file(SUPERUSER)),
                    "Bring the folder back from a backup, together with the database.");
        }
        var login = secrets.login(SUPERUSER);
        if (!cluster.exists()) {
            cluster.create(SUPERUSER, secrets.file(SUPERUSER));
        }
        return login;
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
