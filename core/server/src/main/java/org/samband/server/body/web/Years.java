package org.samband.server.body.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.samband.server.body.TurnsOfRole;

/** The years that a table of turns has columns for: those that anything is said of, this one and the next. */
final class Years {

    private static final int MOST = 12;

    private Years() {}

    static List<Integer> of(Collection<TurnsOfRole> roles, int thisYear) {
        var years = Stream.concat(
                        roles.stream()
                                .flatMap(role -> role.turns().stream())
                                .map(named -> named.turn().year()),
                        Stream.of(thisYear, thisYear + 1))
                .distinct()
                .sorted()
                .toList();
        return years.subList(Math.max(0, years.size() - MOST), years.size());
    }
}
