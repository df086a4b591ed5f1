package org.samband.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs and tells how it went. */
record ProgramRun(int exitCode, String output) {

    private static final long MINUTES = 3;
    // PostgreSQL refuses to run as root; in a user namespace of its own the same user is nobody in particular.
    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    boolean failed() {
        return exitCode != 0;
    }

    static ProgramRun of(Path home, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            requireNamespaces();
            command.addAll(AS_NOBODY);
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static ProgramRun run(List<String> command) throws IOException {
        // A file and no pipe: the database goes on holding the output of the program that started it.
        var output = Files.createTempFile("samband", ".log");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command + " did not end within " + MINUTES + " minutes");
            }
            return new ProgramRun(process.exitValue(), Files.readString(output).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void requireNamespaces() {
        try {
            if (!run(List.of("unshare", "-U", "true")).failed()) {
                return;
            }
        } catch (IOException e) {
            // No such program: the same sentence helps.
        }
        throw new DatabaseRefusal(
                "PostgreSQL refuses to run as root, and this machine gives it no other user.",
                "Run Samband as an ordinary user.");
    }
}
