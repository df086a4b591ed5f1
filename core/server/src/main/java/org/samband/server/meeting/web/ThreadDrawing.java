package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.casebook.CaseThread;
import org.samband.server.meeting.casebook.Promised;
import org.samband.server.meeting.casebook.Stop;

/**
 * The line of a case over bodies and time: bodies as lanes, treatments as stops, promises as stops still to come.
 *
 * @param lanes the bodies in the order in which the case came to them
 * @param marks in the order of time
 */
public record ThreadDrawing(List<BodyId> lanes, List<Mark> marks, List<Strand> strands) {

    private static final int LEFT = 130;
    private static final int STEP = 170;
    private static final int TOP = 46;
    private static final int LANE = 104;
    private static final int NARROW_LANE = 26;
    private static final int NARROW_STEP = 62;

    static ThreadDrawing of(CaseThread thread) {
        var marks = new ArrayList<Mark>();
        var events = Stream.concat(
                        thread.stops().stream().map(stop -> new Event(stop.day().orElse(LocalDate.MAX), stop, null)),
                        thread.promises().stream()
                                .filter(promise -> promise.returns() && promise.open() && promise.body() != null)
                                .map(promise -> new Event(
                                        Objects.requireNonNullElse(promise.due(), LocalDate.MAX), null, promise)))
                .sorted(Comparator.comparing(Event::day))
                .toList();
        var lanes = new ArrayList<>(
                new LinkedHashSet<>(events.stream().map(Event::body).toList()));
        for (var event : events) {
            marks.add(new Mark(
                    marks.size(),
                    lanes.indexOf(event.body()),
                    event.stop,
                    event.promise,
                    event.promise != null && event.promise.missed(thread.today())));
        }
        return new ThreadDrawing(List.copyOf(lanes), List.copyOf(marks), strands(marks));
    }

    private static List<Strand> strands(List<Mark> marks) {
        var places = new HashMap<TreatmentId, Mark>();
        var strands = new ArrayList<Strand>();
        Mark last = null;
        for (var mark : marks) {
            var stop = mark.stop();
            var from = stop == null || stop.origin() == null ? last : places.getOrDefault(stop.origin(), last);
            if (from != null) {
                strands.add(new Strand(from, mark));
            }
            if (stop != null) {
                places.put(stop.id(), mark);
                last = mark;
            }
        }
        return List.copyOf(strands);
    }

    public int width() {
        return LEFT + Math.max(1, marks.size()) * STEP;
    }

    public int height() {
        return TOP + Math.max(1, lanes.size()) * LANE - 24;
    }

    public int x(Mark mark) {
        return LEFT + mark.place() * STEP + STEP / 2;
    }

    public int y(int lane) {
        return TOP + lane * LANE;
    }

    /** Returns the way from one stop to the next, bent where it changes lanes. */
    public String path(Strand strand) {
        int x1 = x(strand.from());
        int y1 = y(strand.from().lane());
        int x2 = x(strand.to());
        int y2 = y(strand.to().lane());
        int middle = (x1 + x2) / 2;
        return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, middle, y1, middle, y2, x2, y2);
    }

    public int narrowHeight() {
        return marks.size() * NARROW_STEP + 10;
    }

    public int narrowX(int lane) {
        return 16 + lane * NARROW_LANE;
    }

    public int narrowY(Mark mark) {
        return 24 + mark.place() * NARROW_STEP;
    }

    public int narrowText() {
        return narrowX(lanes.size() - 1) + 20;
    }

    public String narrowPath(Strand strand) {
        int x1 = narrowX(strand.from().lane());
        int y1 = narrowY(strand.from());
        int x2 = narrowX(strand.to().lane());
        int y2 = narrowY(strand.to());
        return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
    }

    /** A stop or a promise on the line. */
    public record Mark(
            int place,
            int lane,
            @Nullable Stop stop,
            @Nullable Promised promise,
            boolean missed) {

        /** Returns how it is drawn. */
        public String kind() {
            if (stop == null) {
                return missed ? "missed" : "promised";
            }
            return stop.state().key();
        }

        public @Nullable LocalDate day() {
            return promise != null
                    ? promise.due()
                    : stop == null ? null : stop.day().orElse(null);
        }
    }

    /** The way from one stop to the next. */
    public record Strand(Mark from, Mark to) {}

    private record Event(
            LocalDate day, @Nullable Stop stop, @Nullable Promised promise) {

        BodyId body() {
            return stop != null
                    ? stop.body()
                    : Objects.requireNonNull(Objects.requireNonNull(promise).body());
        }
    }
}
