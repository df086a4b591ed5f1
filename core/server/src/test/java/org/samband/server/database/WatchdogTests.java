package org.samband.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A process that ends by itself is started anew, but not for ever. */
class WatchdogTests {

    private final AtomicInteger starts = new AtomicInteger();

    @Test
    void one_that_ends_again_and_again_is_left_alone_after_five_starts() throws Exception {
        var watchdog = Watchdog.over(ended(), this::startOneThatEnds, Duration.ZERO);

        await().until(() -> starts.get() == 5 && !watchdog.serves());
        await().during(Duration.ofMillis(300)).until(() -> starts.get() == 5);
    }

    @Test
    void one_that_does_not_start_is_tried_five_times_and_serves_nobody_meanwhile() throws Exception {
        var watchdog = Watchdog.over(
                ended(),
                () -> {
                    starts.incrementAndGet();
                    throw new IOException("The disk is full.");
                },
                Duration.ZERO);

        await().until(() -> starts.get() == 5);
        assertThat(watchdog.serves()).isFalse();
    }

    @Test
    void one_that_was_told_to_stop_stays_stopped() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        var watchdog = Watchdog.over(process.toHandle(), this::startOneThatEnds, Duration.ZERO);

        watchdog.stop(process::destroyForcibly);
        process.waitFor();

        await().during(Duration.ofMillis(300)).until(() -> starts.get() == 0);
        assertThat(watchdog.serves()).isTrue();
    }

    @Test
    void it_serves_again_once_it_runs_again() throws Exception {
        var startIt = new CountDownLatch(1);
        var second = new ProcessBuilder("sleep", "60").start();
        try {
            var watchdog = Watchdog.over(
                    ended(),
                    () -> {
                        startIt.await();
                        return second.toHandle();
                    },
                    Duration.ZERO);
            await().until(() -> !watchdog.serves());
            startIt.countDown();
            await().until(watchdog::serves);
        } finally {
            second.destroyForcibly();
        }
    }

    private ProcessHandle startOneThatEnds() throws IOException {
        starts.incrementAndGet();
        return ended();
    }

    private static ProcessHandle ended() throws IOException {
        return new ProcessBuilder("true").start().toHandle();
    }
}
