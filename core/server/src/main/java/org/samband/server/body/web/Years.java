package org.samband.server.body.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.samband.server.body.TurnsOfRole;

/** The years that a table of turns has columns for: all that anything is said of, this one and the next. */
final class Years {

    private static final int MOST = 12;

    private Years() {}

    static List<Integer> of(Collection<TurnsOfRole> roles, int thisYear) {
        var said = roles.stream()
                .flatMap(role -> role.turns().stream())
                .mapToInt(named -> named.turn().year())
                .summaryStatistics();
        var last = said.getCount() == 0 ? thisYear + 1 : Math.max(said.getMax(), thisYear + 1);
        var first = said.getCount() == 0 ? thisYear : Math.min(said.getMin(), thisYear);
        return IntStream.rangeClosed(Math.max(first, last - MOST + 1), last)
                .boxed()
                .toList();
    }
}
