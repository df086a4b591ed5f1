package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.DataFolder;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Looks at a new jar: first without running it, then in a process of its own with limits on time and memory. */
@Component
class Inspector {

    private static final int MOST_OUTPUT = 1 << 20;
    private static final int OUT_OF_MEMORY = 3;

    private final Path folder;
    private final PluginSettings settings;
    private @Nullable Path classes;

    Inspector(DataFolder data, PluginSettings settings) {
        this.folder = data.resolve("plugins").resolve("inspection");
        this.settings = settings;
    }

    /**
     * Inspects a jar; one at a time, so that many at once do not exhaust the machine.
     *
     * @param name what to call it as long as its id is unknown
     * @param objection says of a plugin's id why its jar may not even be run here
     */
    synchronized Inspection inspect(Path jar, String name, Function<String, Optional<Message>> objection) {
        try {
            var unsound = ZipCheck.of(jar, name);
            if (unsound.isPresent()) {
                return new Inspection.Refused(null, null, List.of(unsound.get()));
            }
            var manifest = JarManifest.read(jar, name);
            var id = manifest.id();
            var version = manifest.version();
            if (id == null || version == null || !manifest.reasons().isEmpty()) {
                return new Inspection.Refused(id, version, manifest.reasons());
            }
            var objected = objection.apply(id);
            if (objected.isPresent()) {
                return new Inspection.Refused(id, version, List.of(objected.get()));
            }
            return judge(id, version, manifest.description(), run(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inspection judge(String id, String version, JarDescription description, Outcome outcome) {
        if (!outcome.ended()) {
            return new Inspection.Refused(
                    id,
                    version,
                    List.of(Reasons.of("slow", id, settings.deadline().toSeconds())));
        }
        if (!outcome.lines().contains(InspectionProcess.END)) {
            return new Inspection.Refused(
                    id, version, List.of(Reasons.of(outcome.exitCode() == OUT_OF_MEMORY ? "memory" : "stopped", id)));
        }
        List<Message> reasons = new ArrayList<>();
        outcome.after(InspectionProcess.FAILED).forEach(cause -> reasons.add(Reasons.of("failed", id, cause)));
        outcome.after(InspectionProcess.UNUSABLE).forEach(name -> reasons.add(Reasons.of("unusable", id, name)));
        outcome.after(InspectionProcess.PROBLEM).forEach(problem -> reasons.add(Reasons.of("contract", id, problem)));
        outcome.after(InspectionProcess.THREAD).forEach(name -> reasons.add(Reasons.of("thread", id, name)));
        outcome.after(InspectionProcess.PROCESS).forEach(name -> reasons.add(Reasons.of("process", id, name)));
        var provides = outcome.after(InspectionProcess.PROVIDES);
        if (reasons.isEmpty() && provides.isEmpty()) {
            reasons.add(Reasons.of("index", id));
        }
        provides.stream()
                .filter(one -> provides.indexOf(one) != provides.lastIndexOf(one))
                .findFirst()
                .ifPresent(one -> reasons.add(Reasons.ofProvided("own-duplicate", id, one)));
        var profiles = provides.stream()
                .distinct()
                .filter(one -> one.startsWith("profile "))
                .map(one -> one.substring("profile ".length()))
                .toList();
        if (profiles.size() > 1) {
            reasons.add(Reasons.of("profiles", id, String.join(", ", profiles)));
        }
        return reasons.isEmpty()
                ? new Inspection.Passed(id, version, provides, description.bringing(outcome.facts()))
                : new Inspection.Refused(id, version, reasons);
    }

    private Outcome run(Path jar) throws IOException {
        var command = command(jar);
        var work = Files.createDirectories(folder.resolve("work"));
        var builder =
                new ProcessBuilder(command).directory(work.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Passwords of the server may stand in its environment.
        builder.environment().clear();
        var process = builder.start();
        process.getOutputStream().close();
        var output = new CompletableFuture<byte[]>();
        Thread.ofVirtual().start(() -> {
            try {
                output.complete(process.getInputStream().readNBytes(MOST_OUTPUT));
            } catch (IOException e) {
                output.complete(new byte[0]);
            }
        });
        // A process that the jar has started may hold the pipe for longer.
        output.completeOnTimeout(new byte[0], settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
        try {
            var ended = process.waitFor(settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
            return ended
                    ? new Outcome(
                            true,
                            process.exitValue(),
                            new String(output.join(), UTF_8).lines().toList())
                    : new Outcome(false, 0, List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private List<String> command(Path jar) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.memory().toMegabytes() + "m",
                "-XX:MaxMetaspaceSize=" + settings.memory().toMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath().toString(),
                InspectionProcess.class.getName(),
                jar.toAbsolutePath().toString());
    }

    private Path classPath() throws IOException {
        var written = classes;
        if (written == null) {
            FileSystemUtils.deleteRecursively(folder);
            written = folder.resolve("classes");
            InspectionClasses.writeTo(written);
            classes = written;
        }
        return written;
    }

    private record Outcome(boolean ended, int exitCode, List<String> lines) {

        List<String> after(String prefix) {
            return lines.stream()
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .toList();
        }

        /** Returns what is said of each profile and country, by {@code profile lakeside}. */
        Map<String, List<String>> facts() {
            return after(InspectionProcess.FACT).stream()
                    .map(line -> line.split(" ", 3))
                    .filter(words -> words.length == 3)
                    .collect(Collectors.groupingBy(
                            words -> words[0] + " " + words[1],
                            Collectors.mapping(words -> words[2], Collectors.toList())));
        }
    }
}
