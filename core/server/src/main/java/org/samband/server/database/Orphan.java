package org.samband.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that a killed server left running on our files; whoever holds the folder's lock may stop it. */
record Orphan(Path programs, Path files) {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    void stop() throws IOException {
        var pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var process = process(pidFile);
        var program = process.flatMap(it -> it.info().command()).map(Path::of);
        if (program.isEmpty() || !program.get().getFileName().toString().startsWith("postgres")) {
            // The machine was restarted, and the number belongs to nobody or to somebody else.
            Files.delete(pidFile);
        } else if (program.get().startsWith(programs.resolveSibling("").toRealPath())) {
            LOG.warn(
                    "Stopping PostgreSQL process {}, left running by a server that was killed",
                    process.get().pid());
            stopRunning();
        } else {
            throw new DatabaseRefusal(
                    "Another PostgreSQL (process %d, %s) works on the files in %s."
                            .formatted(process.get().pid(), program.get(), files),
                    "Stop it first.");
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).flatMap(ProcessHandle::of);
        }
    }

    private void stopRunning() throws IOException {
        var run =
                ProgramRun.of(programs, "pg_ctl", "stop", "--pgdata=" + files, "--mode=fast", "--wait", "--timeout=30");
        if (run.failed()) {
            run = ProgramRun.of(
                    programs, "pg_ctl", "stop", "--pgdata=" + files, "--mode=immediate", "--wait", "--timeout=30");
        }
        if (run.failed()) {
            throw new IOException("The PostgreSQL that was left running does not stop: " + run.output());
        }
    }
}
