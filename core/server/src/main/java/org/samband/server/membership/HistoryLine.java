package org.samband.server.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samband.server.alliance.Participation;

/**
 * How many took part over the years, measured out for drawing.
 *
 * @param steps the days on which the number changed, and the first
 */
public record HistoryLine(int fromYear, int untilYear, List<Step> steps, int highest) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 140;
    private static final int LEFT = 36;
    private static final int TOP = 16;
    private static final int BOTTOM = 112;
    private static final int MOST_YEARS = 60;

    public HistoryLine {
        steps = List.copyOf(steps);
    }

    /** Returns it unless no day is known on which anything changed. */
    static Optional<HistoryLine> of(Collection<Participation> all, LocalDate on) {
        var days = all.stream()
                .flatMap(each -> Stream.of(
                        Optional.ofNullable(each.valid().from()),
                        Optional.ofNullable(each.valid().until())))
                .flatMap(Optional::stream)
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var last = Math.max(
                        on.getYear(),
                        days.stream().max(LocalDate::compareTo).orElse(on).getYear())
                + 1;
        var first = Math.max(
                last - MOST_YEARS,
                Math.min(
                                on.getYear(),
                                days.stream()
                                        .min(LocalDate::compareTo)
                                        .orElse(on)
                                        .getYear())
                        - 1);
        var changes = new TreeSet<>(days);
        changes.add(LocalDate.of(first, 1, 1));
        var steps = changes.stream()
                .filter(day -> day.getYear() >= first)
                .map(day -> new Step(day, count(all, day)))
                .toList();
        return Optional.of(new HistoryLine(
                first, last, steps, steps.stream().mapToInt(Step::count).max().orElse(0)));
    }

    private static int count(Collection<Participation> all, LocalDate day) {
        return (int) all.stream().filter(each -> each.valid().holdsOn(day)).count();
    }

    /** Returns how many took part on the first day of each year. */
    public List<Step> years() {
        return IntStream.rangeClosed(fromYear, untilYear)
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .map(day -> new Step(
                        day,
                        steps.stream()
                                .filter(step -> !step.day().isAfter(day))
                                .reduce((_, later) -> later)
                                .map(Step::count)
                                .orElse(0)))
                .toList();
    }

    /** Returns the line as the path of a drawing. */
    public String path() {
        var path = new StringBuilder();
        for (var step : steps) {
            var x = x(step.day());
            path.append(path.isEmpty() ? "M" + x + " " + y(step.count()) : "H" + x + "V" + y(step.count()));
        }
        return path.append("H").append(x(LocalDate.of(untilYear, 12, 31))).toString();
    }

    /** Returns the years that are written below the line, few enough to be read. */
    public List<Integer> labelled() {
        var apart = Math.max(1, (untilYear - fromYear) / 8);
        var years = new ArrayList<Integer>();
        for (int year = fromYear; year <= untilYear; year += apart) {
            years.add(year);
        }
        return years;
    }

    public String x(int year) {
        return x(LocalDate.of(year, 1, 1));
    }

    public String y(int count) {
        return number(BOTTOM - (BOTTOM - TOP) * (double) count / Math.max(1, highest));
    }

    private String x(LocalDate day) {
        var start = LocalDate.of(fromYear, 1, 1);
        double all = ChronoUnit.DAYS.between(start, LocalDate.of(untilYear, 12, 31));
        return number(LEFT + (WIDTH - LEFT - 8) * ChronoUnit.DAYS.between(start, day) / all);
    }

    private static String number(double value) {
        return Objects.requireNonNull(String.format(Locale.ROOT, "%.1f", value));
    }

    /** How many took part from a day on. */
    public record Step(LocalDate day, int count) {}
}
