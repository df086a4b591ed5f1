package org.samband.server.register.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.samband.server.register.PopulationFigure;
import org.samband.server.register.PopulationSource;

/** The figures of one organisation as lines, one for each source; a missing year is a gap in its line. */
public record PopulationChart(List<Line> lines, List<Tick> across, List<Tick> up) {

    /** The area between the axes, in the units of the drawing. */
    public static final int LEFT = 70;

    public static final int RIGHT = 700;
    public static final int TOP = 12;
    public static final int BOTTOM = 212;

    private static final int LONGEST_YEAR = 400;
    private static final int MOST_LABELS = 12;

    static PopulationChart of(List<PopulationSource> sources, List<PopulationFigure> figures) {
        if (figures.isEmpty()) {
            return new PopulationChart(List.of(), List.of(), List.of());
        }
        var first = figures.stream()
                .mapToInt(figure -> figure.referenceDate().getYear())
                .min()
                .orElseThrow();
        var last = figures.stream()
                        .mapToInt(figure -> figure.referenceDate().getYear())
                        .max()
                        .orElseThrow()
                + 1;
        var most =
                figures.stream().mapToLong(PopulationFigure::inhabitants).max().orElseThrow();
        var step = step(most);
        var scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last, 1, 1), Math.ceilDiv(most, step) * step);
        var lines = new ArrayList<Line>();
        for (var source : sources) {
            var own = figures.stream()
                    .filter(figure -> figure.source().equals(source.key()))
                    .toList();
            lines.add(new Line(
                    lines.size(),
                    source,
                    segments(own, scale),
                    own.stream().map(scale::dot).toList()));
        }
        var across = new ArrayList<Tick>();
        for (var year = first; year <= last; year += Math.ceilDiv(last - first, MOST_LABELS)) {
            across.add(new Tick(scale.x(LocalDate.of(year, 1, 1)), year));
        }
        var up = new ArrayList<Tick>();
        for (var value = 0L; value <= scale.most(); value += step) {
            up.add(new Tick(scale.y(value), value));
        }
        return new PopulationChart(lines, across, up);
    }

    /** Returns a round number that the axis can be counted in with a handful of steps. */
    private static long step(long most) {
        var step = 1L;
        for (var i = 0; most / step >= 5; i++) {
            step = step / new long[] {1, 2, 5}[i % 3] * new long[] {2, 5, 10}[i % 3];
        }
        return step;
    }

    private static List<String> segments(List<PopulationFigure> figures, Scale scale) {
        var segments = new ArrayList<List<PopulationFigure>>();
        for (var figure : figures) {
            if (segments.isEmpty()
                    || ChronoUnit.DAYS.between(segments.getLast().getLast().referenceDate(), figure.referenceDate())
                            > LONGEST_YEAR) {
                segments.add(new ArrayList<>());
            }
            segments.getLast().add(figure);
        }
        return segments.stream()
                .map(segment -> segment.stream()
                        .map(scale::dot)
                        .map(dot -> dot.x() + "," + dot.y())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Where days and numbers of people lie in the drawing. */
    private record Scale(LocalDate first, LocalDate last, long most) {

        long x(LocalDate day) {
            return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        }

        long y(long inhabitants) {
            return BOTTOM - (BOTTOM - TOP) * inhabitants / Math.max(1, most);
        }

        Dot dot(PopulationFigure figure) {
            return new Dot(
                    x(figure.referenceDate()), y(figure.inhabitants()), figure.referenceDate(), figure.inhabitants());
        }
    }

    /**
     * The line of a source.
     *
     * @param index its place among the lines, which decides how it is drawn
     * @param segments the points of each stretch without a gap
     */
    public record Line(int index, PopulationSource source, List<String> segments, List<Dot> dots) {}

    /** One figure. */
    public record Dot(long x, long y, LocalDate day, long inhabitants) {}

    /** A mark on an axis. */
    public record Tick(long at, long value) {}
}
