package org.samband.server.membership.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Scheme;

/** What stands in the form of a scheme: as it is kept, or as somebody typed it. */
public record SchemeForm(
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String from,
        @Nullable String lastDay,
        @Nullable String missing,
        @Nullable Integer version) {

    static final SchemeForm EMPTY = new SchemeForm(null, null, null, null, null, null);

    static SchemeForm of(Scheme scheme) {
        return new SchemeForm(
                scheme.title(),
                scheme.purpose(),
                text(scheme.valid().from()),
                lastDay(scheme.valid().until()),
                scheme.missing(),
                scheme.seen());
    }

    Scheme.Draft draft() {
        return new Scheme.Draft(Typed.or(title), purpose, Typed.span(from, lastDay), missing);
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable String lastDay(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1).toString();
    }
}
