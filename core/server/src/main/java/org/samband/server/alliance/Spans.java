package org.samband.server.alliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.web.Message;

/** How stretches of days lie to each other, and how they are said. */
final class Spans {

    private Spans() {}

    static boolean meet(Validity one, Validity other) {
        return before(one.from(), other.until()) && before(other.from(), one.until());
    }

    /** Whether a stretch begins within another one's life. */
    static boolean holdsFrom(Validity life, Validity valid) {
        var from = valid.from();
        return life.from() == null || (from != null && !from.isBefore(life.from()) && before(from, life.until()));
    }

    /** Whether a stretch ends within another one's life. */
    static boolean holdsUntil(Validity life, Validity valid) {
        var until = valid.until();
        return life.until() == null || (until != null && !until.isAfter(life.until()));
    }

    /** Says a stretch with its last day, open sides in words. */
    static Message said(Validity valid) {
        var from = valid.from();
        var until = valid.until();
        if (from == null) {
            return until == null
                    ? Message.of("scheme.span.always")
                    : Message.of("scheme.span.until", until.minusDays(1));
        }
        return until == null
                ? Message.of("scheme.span.since", from)
                : Message.of("scheme.span.both", from, until.minusDays(1));
    }

    private static boolean before(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }
}
