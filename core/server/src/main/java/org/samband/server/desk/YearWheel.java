package org.samband.server.desk;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A year as a ring of months with marks on its days, drawn by the server.
 *
 * @param year the calendar year
 * @param marks what happens in it, in order
 */
public record YearWheel(int year, List<Mark> marks) {

    private static final double CENTRE = 160;
    private static final double INNER = 88;
    private static final double OUTER = 128;

    public YearWheel {
        marks = List.copyOf(marks);
    }

    /** Returns the months in order. */
    public List<Month> months() {
        return Arrays.asList(Month.values());
    }

    /** Returns the outline of a month's part of the ring, as the path of an SVG. */
    public String outline(Month month) {
        var from = angle(LocalDate.of(year, month, 1)) + 0.008;
        var until = angle(LocalDate.of(year, month, month.length(isLeap()))) + dayWidth() - 0.008;
        return "M" + at(from, INNER) + "L" + at(from, OUTER) + arc(OUTER, 1, until) + "L" + at(until, INNER)
                + arc(INNER, 0, from) + "Z";
    }

    /** Returns where the middle of a month's name stands. */
    public Point name(Month month) {
        return point(angle(LocalDate.of(year, month, 15)), (INNER + OUTER) / 2);
    }

    /** Returns where a day's mark stands, outside the ring. */
    public Point mark(LocalDate day) {
        return point(angle(day), OUTER + 14);
    }

    /** Tells whether a day lies in the year. */
    public boolean holds(LocalDate day) {
        return day.getYear() == year;
    }

    private double angle(LocalDate day) {
        return (day.getDayOfYear() - 1) * dayWidth() - Math.PI / 2;
    }

    private double dayWidth() {
        return 2 * Math.PI / LocalDate.of(year, 12, 31).getDayOfYear();
    }

    private boolean isLeap() {
        return LocalDate.of(year, 1, 1).isLeapYear();
    }

    private static String arc(double radius, int sweep, double until) {
        return String.format(Locale.ROOT, "A%.1f %.1f 0 0 %d ", radius, radius, sweep) + at(until, radius);
    }

    private static String at(double angle, double radius) {
        var point = point(angle, radius);
        return point.x() + " " + point.y();
    }

    private static Point point(double angle, double radius) {
        return new Point(
                String.format(Locale.ROOT, "%.1f", CENTRE + radius * Math.cos(angle)),
                String.format(Locale.ROOT, "%.1f", CENTRE + radius * Math.sin(angle)));
    }

    /** Something that happens on a day. */
    public record Mark(LocalDate day, String text) {}

    /** A place in the drawing, as an SVG writes it. */
    public record Point(String x, String y) {}
}
