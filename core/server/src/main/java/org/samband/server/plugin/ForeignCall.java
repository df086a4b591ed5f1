package org.samband.server.plugin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls what a plugin brought, which may throw or never answer: on a thread of its own, which is left behind after a
 * while. As long as it is still busy, the same is not called again.
 */
public final class ForeignCall {

    private static final Map<String, Thread> LEFT_BEHIND = new ConcurrentHashMap<>();

    private ForeignCall() {}

    /**
     * Returns the answer.
     *
     * @param name what is called
     * @throws TimeoutException if it does not answer within the time, or an earlier call of it still has not
     * @throws ExecutionException if it threw something, which is the cause
     */
    public static <T> T answer(String name, Duration longest, Callable<T> call)
            throws TimeoutException, ExecutionException {
        if (LEFT_BEHIND.containsKey(name)) {
            throw new TimeoutException(name);
        }
        var task = new FutureTask<>(() -> {
            try {
                return call.call();
            } finally {
                LEFT_BEHIND.remove(name, Thread.currentThread());
            }
        });
        // No virtual thread: one that never ends would keep its carrier from all others.
        var thread = Thread.ofPlatform().daemon().name("foreign-" + name).start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LEFT_BEHIND.put(name, thread);
            thread.interrupt();
            forgetIfOver(name, thread, task);
            throw e;
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new TimeoutException(name);
        }
    }

    /** A thread that has ended at the last moment would hold the plugin's classes for ever. */
    private static void forgetIfOver(String name, Thread thread, FutureTask<?> task) {
        if (task.isDone()) {
            LEFT_BEHIND.remove(name, thread);
        }
    }
}
