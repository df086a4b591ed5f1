package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.samband.server.data.DataFolder;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;
import org.springframework.util.unit.DataSize;

/** Jars that nobody should be able to start, one by one: what is wrong with each, and what is said of it. */
final class BadJars {

    private static final Path FOLDER = Path.of("target", "bad-jars");
    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final Duration HASTY = Duration.ofSeconds(3);

    /** Two at a time, each with a folder of its own. */
    private static final ExecutorService INSPECTING = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("bad-jars-", 0).factory());

    private static final AtomicInteger INSPECTORS = new AtomicInteger();
    private static final ThreadLocal<Inspector> OF_ALL = ThreadLocal.withInitial(() -> inspector(PATIENT));
    private static final ThreadLocal<Inspector> OF_THE_ENDLESS = ThreadLocal.withInitial(() -> inspector(HASTY));

    private final List<Bad> bad = new ArrayList<>();

    void add(String name, ThrowAwayJar jar, String sentence) {
        add(name, jar::bytes, sentence);
    }

    void add(String name, Supplier<byte[]> jar, String sentence) {
        bad.add(new Bad(name, jar, sentence, OF_ALL));
    }

    /** Adds one that would never answer. */
    void addEndless(String name, ThrowAwayJar jar, String sentence) {
        bad.add(new Bad(name, jar::bytes, sentence, OF_THE_ENDLESS));
    }

    static ThrowAwayJar good() {
        return new ThrowAwayJar("lakeside");
    }

    /** A profile with other code before its methods. */
    static ThrowAwayJar begins(String code) {
        return good().rewriting("AllianceProfile {", "AllianceProfile { " + code);
    }

    /** Returns a test for each of them, and one that a good jar passes after them. */
    Stream<DynamicTest> tests(int number) {
        assertThat(bad).hasSize(number).extracting(Bad::name).doesNotHaveDuplicates();
        var running = bad.stream()
                .map(one -> INSPECTING.submit(
                        () -> one.by().get().inspect(file(one.jar()), "lake.jar", _ -> Optional.empty())))
                .toList();
        var good = INSPECTING.submit(
                () -> OF_ALL.get().inspect(file(() -> good().bytes()), "lake.jar", _ -> Optional.empty()));
        var tests = Stream.<DynamicTest>builder();
        for (var i = 0; i < number; i++) {
            var one = bad.get(i);
            var found = running.get(i);
            tests.add(DynamicTest.dynamicTest(
                    one.name(), () -> assertThat(sentences(found)).contains(one.sentence())));
        }
        tests.add(DynamicTest.dynamicTest(
                "a good one passes after all of them",
                () -> assertThat(good.get()).isInstanceOf(Inspection.Passed.class)));
        return tests.build();
    }

    private static Path file(Supplier<byte[]> jar) throws IOException {
        return Files.write(Files.createTempFile(Files.createDirectories(FOLDER), "bad", ".jar"), jar.get());
    }

    private static List<String> sentences(Future<Inspection> found) throws Exception {
        var english = Texts.in(Language.EN, (text, language) -> text);
        assertThat(found.get()).isInstanceOf(Inspection.Refused.class);
        return ((Inspection.Refused) found.get())
                .reasons().stream().map(english::say).toList();
    }

    private static Inspector inspector(Duration deadline) {
        try {
            var folder = Files.createDirectories(FOLDER.resolve("by-" + INSPECTORS.incrementAndGet()));
            return new Inspector(
                    new DataFolder(folder.toAbsolutePath()),
                    new PluginSettings(
                            DataSize.ofMegabytes(20),
                            deadline,
                            DataSize.ofMegabytes(64),
                            Duration.ZERO,
                            false,
                            3,
                            Duration.ofMinutes(10)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Bad(String name, Supplier<byte[]> jar, String sentence, ThreadLocal<Inspector> by) {}
}
