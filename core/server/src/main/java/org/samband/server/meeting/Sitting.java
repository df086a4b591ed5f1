package org.samband.server.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

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

    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST = 31;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

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

    /** Refuses times that cannot be: ending before beginning, or in the hour that a change to summer time skips. */
    Sitting checked() {
        if (endsOn != null && begins == null) {
            throw Refusal.at("begins", "meeting.begins-missing");
        }
        require("begins", start());
        require("ends", end());
        if (start().isPresent()
                && end().filter(end ->
                                !end.atZone(zone).isAfter(start().orElseThrow().atZone(zone)))
                        .isPresent()) {
            throw Refusal.at("ends", "meeting.ends-before-it-begins");
        }
        if (endsOn != null && endsOn.isAfter(day.plusDays(LONGEST))) {
            throw Refusal.at("ends", "meeting.too-long", LONGEST);
        }
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw Refusal.at("day", "meeting.day-wrong", EARLIEST, LATEST);
        }
        var where = place == null || place.isBlank() ? null : place.strip();
        if (where != null && where.length() > LONGEST_PLACE) {
            throw Refusal.at("place", "meeting.text-too-long", LONGEST_PLACE);
        }
        return new Sitting(day, begins, endsOn, ends, zone, where);
    }

    private void require(String field, Optional<LocalDateTime> time) {
        time.filter(wall -> zone.getRules().getValidOffsets(wall).isEmpty()).ifPresent(wall -> {
            throw Refusal.at(field, "meeting.time-skipped", wall.toLocalTime(), wall.toLocalDate());
        });
    }
}
