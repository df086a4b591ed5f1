package org.samband.server.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Java process of its own whose lines a test reads, and which it may kill. */
public final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    public static Child start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        // A test that waits for a line that never comes shall fail, not hang.
        CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES).execute(process.toHandle()::destroyForcibly);
        return new Child(process);
    }

    /** The lines up to and with the given number of them that begin so; fewer when the process ends before. */
    public List<String> read(String beginning, int count) {
        var read = new ArrayList<String>();
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(line);
                if (line.startsWith(beginning) && --count == 0) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    public List<String> readToEnd() {
        return read("\0", 1);
    }

    /** Kills by the handle, because the process itself would throw away the lines that are not read yet. */
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The process that serves the database of a data folder. */
    static ProcessHandle postmaster(Path folder) throws IOException {
        var pid = Files.readAllLines(folder.resolve("database/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
