package org.samband.server.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said of the activities of an example's plan: a head line, then tab-separated lines. */
record ExampleStatuses(List<Said> lines) {

    static ExampleStatuses parse(String written) {
        return new ExampleStatuses(written.lines().skip(1).map(Said::parse).toList());
    }

    /** What was said of one activity for one period. */
    record Said(
            String activity,
            String period,
            String status,
            @Nullable Integer percent,
            @Nullable String text) {

        private static Said parse(String line) {
            var cells = line.split("\t", -1);
            return new Said(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3].isEmpty() ? null : Integer.valueOf(cells[3]),
                    cells[4].isEmpty() ? null : cells[4]);
        }
    }
}
