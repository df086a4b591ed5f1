package org.samband.server.funding.result.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.result.Comparison;

/** The measures of a chart with two bars for each row: the budget above, what it came to below. */
public record ResultChart(List<Bars> bars) {

    public static final int WIDTH = 720;

    static ResultChart of(List<Comparison> rows) {
        var largest = rows.stream()
                .flatMapToLong(row -> LongStream.of(length(row.budget()), length(row.actual())))
                .max()
                .orElse(0);
        return new ResultChart(rows.stream()
                .filter(row -> Stream.of(row.budget(), row.actual()).anyMatch(Objects::nonNull))
                .map(row -> new Bars(row, scaled(row.budget(), largest), scaled(row.actual(), largest)))
                .toList());
    }

    private static long length(@Nullable Long amount) {
        return amount == null ? 0 : Math.abs(amount);
    }

    private static long scaled(@Nullable Long amount, long largest) {
        return largest == 0 ? 0 : Math.round(length(amount) * (double) WIDTH / largest);
    }

    /** The widths of the two bars of a row. */
    public record Bars(Comparison row, long budget, long actual) {}
}
