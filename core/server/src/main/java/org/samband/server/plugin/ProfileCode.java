package org.samband.server.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Calls the rules of a profile, which are somebody else's code. */
public interface ProfileCode {

    /**
     * Returns the answer of a rule.
     *
     * @throws TimeoutException if it does not answer within the time
     * @throws ExecutionException if it threw something, which is the cause; {@link SwitchedOff} if it is called no more
     */
    <T> T answer(String rule, Duration longest, Callable<T> call) throws TimeoutException, ExecutionException;

    /** The rule has failed so often that it is called no more, until an administrator says otherwise. */
    final class SwitchedOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SwitchedOff(String rule) {
            super(rule);
        }
    }
}
