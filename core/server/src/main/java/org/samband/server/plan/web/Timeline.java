package org.samband.server.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.DateRange;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.Schedule;

/** A plan by quarter, measured out for drawing. */
public record Timeline(List<Group> groups, List<Quarter> quarters, DateRange span, int height) {

    static final int LABELS = 380;
    static final int WIDTH = 1080;
    private static final int HEAD = 34;
    private static final int GROUP = 32;
    private static final int ROW = 26;
    private static final int LONGEST = 46;

    static Timeline of(PlanPage page) {
        var plan = page.plan();
        var span = DateRange.year(plan.year()).to(DateRange.year(plan.untilYear()));
        var groups = new ArrayList<Group>();
        var y = HEAD;
        for (var section : page.sections()) {
            var rows = section.allRows();
            if (rows.isEmpty()) {
                continue;
            }
            var top = y;
            y += GROUP;
            var bars = new ArrayList<Row>();
            for (var row : rows) {
                bars.add(Row.of(row.element(), page, span, y));
                y += ROW;
            }
            groups.add(new Group(section.element().title(), top, bars));
        }
        return new Timeline(groups, quarters(span), span, y + 8);
    }

    /** Returns where a day lies, or null outside. */
    public @Nullable String today(LocalDate today) {
        return span.touches(DateRange.on(today)) ? number(x(today, span)) : null;
    }

    private static List<Quarter> quarters(DateRange span) {
        var quarters = new ArrayList<Quarter>();
        for (var day = span.from(); !day.isAfter(span.until()); day = day.plusMonths(3)) {
            var width = x(day.plusMonths(3), span) - x(day, span);
            quarters.add(new Quarter(
                    (day.getMonthValue() + 2) / 3,
                    day.getYear(),
                    number(x(day, span)),
                    number(x(day, span) + width / 2)));
        }
        return quarters;
    }

    private static double x(LocalDate day, DateRange span) {
        double days = ChronoUnit.DAYS.between(span.from(), span.until()) + 1;
        var at = Math.clamp(ChronoUnit.DAYS.between(span.from(), day), 0, (long) days);
        return LABELS + at * (WIDTH - LABELS) / days;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The rows of an area. */
    public record Group(String title, int y, List<Row> rows) {}

    /** A column. */
    public record Quarter(int number, int year, String x, String middle) {}

    /** A bar from one place to another. */
    public record Bar(String x, String width) {}

    /** One element: bars for when it happens, dots for what recurs, a fading line for what goes on all the time. */
    public record Row(PlanElement element, String status, int y, List<Bar> bars, List<String> dots, boolean ongoing) {

        static Row of(PlanElement element, PlanPage page, DateRange span, int y) {
            var status = page.view()
                    .status(element.id())
                    .map(last -> last.status().key())
                    .orElse("none");
            var schedule = element.schedule();
            if (schedule == null) {
                return new Row(element, status, y, List.of(), List.of(), false);
            }
            var dots = schedule.recurrencesIn(span).stream()
                    .map(day -> number(x(day, span) + 8))
                    .toList();
            var ongoing = schedule.kind() == Schedule.Kind.ONGOING;
            return new Row(
                    element, status, y, ongoing || !dots.isEmpty() ? List.of() : bars(schedule, span), dots, ongoing);
        }

        private static List<Bar> bars(Schedule schedule, DateRange span) {
            return schedule.ranges().stream()
                    .filter(span::touches)
                    .map(range -> new Bar(
                            number(x(range.from(), span) + 1),
                            number(Math.max(3, x(range.until().plusDays(1), span) - x(range.from(), span) - 2))))
                    .toList();
        }

        /** Returns the title as far as there is room for it. */
        public String label() {
            var title = element.title();
            return title.length() <= LONGEST
                    ? title
                    : title.substring(0, LONGEST - 1).stripTrailing() + "…";
        }
    }
}
