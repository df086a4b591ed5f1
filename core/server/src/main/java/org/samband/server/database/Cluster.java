package org.samband.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The database files in the data folder and the PostgreSQL process that works on them. */
final class Cluster {

    private static final int ATTEMPTS = 20;
    private static final int LOG_SHOWN = 64 * 1024;

    private final Path programs;
    private final Path files;
    private final Path log;

    Cluster(Path programs, Path folder) {
        this.programs = programs;
        this.files = folder.resolve("database");
        this.log = folder.resolve("database.log");
    }

    boolean exists() {
        return Files.isRegularFile(files.resolve("PG_VERSION"));
    }

    void create(String superuser, Path passwordFile) throws IOException {
        // Under another name until it is complete, so that a kill in between leaves nothing half made.
        var unfinished = files.resolveSibling("database.unfinished");
        Programs.delete(unfinished);
        var run = ProgramRun.of(
                programs,
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (run.failed()) {
            throw new IOException("initdb failed: " + run.output());
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"), "include_if_exists 'samband.conf'\n", StandardOpenOption.APPEND);
        Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
    }

    int start(int wantedPort, Map<String, String> settings) throws IOException, InterruptedException {
        new Orphan(programs, files).stop();
        var port = wantedPort == 0 ? freePort() : wantedPort;
        configure(port, settings);
        for (var attempt = 1; ; attempt++) {
            var before = Files.exists(log) ? Files.size(log) : 0;
            var run = ProgramRun.of(
                    programs, "pg_ctl", "start", "--pgdata=" + files, "--log=" + log, "--wait", "--timeout=120");
            if (!run.failed()) {
                return port;
            }
            var said = since(before);
            // The last processes of a killed database need a moment to notice that it is gone.
            if (attempt == ATTEMPTS || !said.contains("shared memory block")) {
                throw new DatabaseRefusal(
                        "PostgreSQL does not start: " + said.strip() + " " + run.output(), "Its log is " + log + ".");
            }
            Thread.sleep(250);
        }
    }

    private String since(long before) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (var stream = Files.newInputStream(log)) {
            stream.skipNBytes(before);
            return new String(stream.readNBytes(LOG_SHOWN), StandardCharsets.UTF_8);
        }
    }

    /** Returns the process that serves the files. */
    ProcessHandle process() throws IOException {
        try (var lines = Files.lines(files.resolve("postmaster.pid"))) {
            var number = lines.findFirst().map(String::strip).orElseThrow();
            return ProcessHandle.of(Long.parseLong(number))
                    .orElseThrow(() -> new IOException("The process " + number + " of the database has ended."));
        }
    }

    void stop() {
        try {
            var run = ProgramRun.of(
                    programs, "pg_ctl", "stop", "--pgdata=" + files, "--mode=fast", "--wait", "--timeout=60");
            if (run.failed() && Files.exists(files.resolve("postmaster.pid"))) {
                throw new IOException("PostgreSQL does not stop: " + run.output());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void configure(int port, Map<String, String> settings) throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", Integer.toString(port));
        all.put("unix_socket_directories", "");
        all.put("password_encryption", "scram-sha-256");
        all.put("log_min_messages", "warning");
        all.put("fsync", "on");
        all.put("synchronous_commit", "on");
        all.put("full_page_writes", "on");
        all.putAll(settings);
        Files.writeString(
                files.resolve("samband.conf"),
                all.entrySet().stream()
                        .map(it -> it.getKey() + " = '" + it.getValue().replace("'", "''") + "'\n")
                        .collect(Collectors.joining("# Written anew at each start.\n", "", "")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
