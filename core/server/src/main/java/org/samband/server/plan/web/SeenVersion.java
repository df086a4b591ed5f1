package org.samband.server.plan.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;

/** The version of an element that a client says it has seen, as an entity tag. */
final class SeenVersion {

    private SeenVersion() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Returns the version if it is the present one, or refuses, so that nobody overwrites what they have not seen. */
    static int check(@Nullable String ifMatch, int present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(Refusal.Kind.PRECONDITION_REQUIRED, "plan.if-match-missing");
        }
        if (!ifMatch.equals("*") && !ifMatch.equals(tag(present))) {
            throw changed();
        }
        return present;
    }

    static Refusal changed() {
        return Refusal.of(Refusal.Kind.PRECONDITION_FAILED, "plan.if-match-changed");
    }

    /** Does work that somebody else may have been quicker at since the version was checked. */
    static <T> T unlessChanged(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingFailureException e) {
            throw changed();
        }
    }
}
