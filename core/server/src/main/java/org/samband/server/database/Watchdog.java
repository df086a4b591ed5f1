package org.samband.server.database;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the database inside anew when its process ends while the server lives, a few times in a while and no more. */
final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final int TRIES = 5;
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Callable<ProcessHandle> start;
    private final Duration pause;
    private final Deque<Instant> tries = new ArrayDeque<>();
    private volatile boolean serves = true;
    private boolean stopped;

    private Watchdog(Callable<ProcessHandle> start, Duration pause) {
        this.start = start;
        this.pause = pause;
    }

    /** Watches over a process that there is, and over each one that the start gives after it. */
    static Watchdog over(ProcessHandle process, Callable<ProcessHandle> start) {
        return over(process, start, Duration.ofSeconds(1));
    }

    static Watchdog over(ProcessHandle process, Callable<ProcessHandle> start, Duration pause) {
        var watchdog = new Watchdog(start, pause);
        Thread.ofPlatform().daemon().name("database-watchdog").start(() -> watchdog.watch(process));
        return watchdog;
    }

    /** Tells whether the database runs, as far as we know. */
    boolean serves() {
        return serves;
    }

    /** Stops watching, then the database; a start under way is waited for. */
    synchronized void stop(Runnable database) {
        stopped = true;
        database.run();
    }

    private void watch(ProcessHandle first) {
        @Nullable ProcessHandle process = first;
        while (process != null) {
            process.onExit().join();
            process = startAnew(process.pid());
        }
    }

    private @Nullable ProcessHandle startAnew(long ended) {
        synchronized (this) {
            if (stopped) {
                return null;
            }
            serves = false;
        }
        LOG.error("The database inside (process {}) has ended without being told to", ended);
        while (mayTry()) {
            try {
                Thread.sleep(pause.multipliedBy(tries.size() - 1L));
                synchronized (this) {
                    if (stopped) {
                        return null;
                    }
                    var process = start.call();
                    serves = true;
                    LOG.warn("The database inside runs again (process {})", process.pid());
                    return process;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            } catch (Exception e) {
                LOG.error("The database inside could not be started anew: {}", e.getMessage());
            }
        }
        LOG.error(
                "The database inside was started {} times within {} minutes and is left alone now. Look at its log, then"
                        + " start the server anew",
                TRIES,
                WHILE.toMinutes());
        return null;
    }

    private boolean mayTry() {
        var now = Instant.now();
        tries.removeIf(earlier -> earlier.isBefore(now.minus(WHILE)));
        if (tries.size() == TRIES) {
            return false;
        }
        tries.add(now);
        LOG.warn("Starting the database inside anew (try {} of {})", tries.size(), TRIES);
        return true;
    }
}
