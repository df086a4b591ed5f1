package org.samband.server.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The version of a thing that a client says it has seen, as an entity tag. */
public final class SeenVersion {

    private SeenVersion() {}

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Returns the version if it is the present one, or refuses, so that nobody overwrites what they have not seen. */
    public static int check(@Nullable String ifMatch, int present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(Refusal.Kind.PRECONDITION_REQUIRED, "web.if-match-missing");
        }
        if (!ifMatch.equals("*") && !ifMatch.equals(tag(present))) {
            throw changed();
        }
        return present;
    }

    /** Refuses if the client says it has seen a version that is not the present one; null where it does not say. */
    public static @Nullable Integer checkIfSaid(@Nullable String ifMatch, int present) {
        return ifMatch == null || ifMatch.isBlank() ? null : Integer.valueOf(check(ifMatch, present));
    }

    /** Does work that somebody else may have been quicker at since the version was checked. */
    public static <T> T unlessChanged(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingFailureException e) {
            throw changed();
        }
    }

    /** Does work that somebody else may have been quicker at since the version was checked. */
    public static void unlessChanged(Runnable work) {
        unlessChanged(() -> {
            work.run();
            return "";
        });
    }

    private static Refusal changed() {
        return Refusal.of(Refusal.Kind.PRECONDITION_FAILED, "web.if-match-changed");
    }
}
