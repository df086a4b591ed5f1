package org.samband.server.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samband.server.access.Access;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.funding.Levies;
import org.samband.server.funding.RunLists;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Component;

/** Reads the lists about money that are both pages and files. */
@Component
class MoneyLists {

    private final Levies levies;
    private final ReadableRuns runs;
    private final RunLists lists;
    private final Schemes schemes;
    private final Access access;
    private final Clock clock;

    MoneyLists(Levies levies, ReadableRuns runs, RunLists lists, Schemes schemes, Access access, Clock clock) {
        this.levies = levies;
        this.runs = runs;
        this.lists = lists;
        this.schemes = schemes;
        this.access = access;
        this.clock = clock;
    }

    LeviesPage levies() {
        return new LeviesPage(
                levies.all(),
                levies.rates(),
                runs.latest(),
                schemes.all().stream().collect(Collectors.toMap(Scheme::id, Function.identity())),
                LocalDate.now(clock),
                access.may(Role.SECRETARIAT),
                access.may(Role.SECRETARIAT, Role.CONTRIBUTOR));
    }

    /** What each is asked for by the issued runs of the latest year, beside the year before. */
    List<WhatEachPays> whatEachPays() {
        var issued = lists.issuedLately();
        return WhatEachPays.of(issued, runs.contributions(issued));
    }
}
