package org.samband.server.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is, in the wall time of its zone.
 *
 * @param begins when it begins, or null where only the day is known
 * @param endsOn the day it ends, another one when it goes on past midnight; null if and only if {@code ends} is
 * @param ends when it ends, if that is set
 * @param place where, or null while that is open
 */
public record Sitting(
        LocalDate day,
        @Nullable LocalTime begins,
        @Nullable LocalDate endsOn,
        @Nullable LocalTime ends,
        ZoneId zone,
        @Nullable String place) {

    /** A sitting of which only the day and the place are known. */
    public static Sitting on(LocalDate day, @Nullable String place, ZoneId zone) {
        return new Sitting(day, null, null, null, zone, place);
    }

    /** Returns the wall time at which it begins, if that is known. */
    public Optional<LocalDateTime> start() {
        return Optional.ofNullable(begins).map(day::atTime);
    }

    /** Returns the wall time at which it ends, if that is set. */
    public Optional<LocalDateTime> end() {
        return endsOn == null || ends == null ? Optional.empty() : Optional.of(endsOn.atTime(ends));
    }
}
