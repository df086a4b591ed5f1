package org.samband.server.funding.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Contribution;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.register.OrganisationId;

/**
 * What each payer is asked for by the issued runs of one year in one currency, levy by levy, beside the year before.
 *
 * @param levies the levies by their title, one column each
 * @param lines the payers by name
 */
public record WhatEachPays(int year, Currency currency, Map<LevyId, String> levies, List<Line> lines) {

    /**
     * One payer.
     *
     * @param amounts in minor units by levy, none where it pays nothing
     * @param before what it was asked for the year before, or null where no run of that year was issued
     */
    public record Line(
            OrganisationId payer,
            String name,
            Map<LevyId, Long> amounts,
            @Nullable Long before) {

        public long sum() {
            return amounts.values().stream().mapToLong(Long::longValue).sum();
        }

        public @Nullable Long change() {
            return before == null ? null : sum() - before;
        }
    }

    public long sum() {
        return lines.stream().mapToLong(Line::sum).sum();
    }

    public long sum(LevyId levy) {
        return lines.stream()
                .mapToLong(line -> line.amounts().getOrDefault(levy, 0L))
                .sum();
    }

    public boolean compares() {
        return lines.stream().anyMatch(line -> line.before() != null);
    }

    /** Returns how long the bar of a payer is, of 100. */
    public long length(Line line) {
        var most = lines.stream().mapToLong(Line::sum).max().orElse(0);
        return most <= 0 ? 0 : Math.max(1, Math.max(0, line.sum()) * 100 / most);
    }

    /** Returns one for each currency in which something was issued for the latest year; work is no money. */
    static List<WhatEachPays> of(Collection<LevyRun> runs, Map<LevyRunId, List<Contribution>> contributions) {
        Map<String, List<LevyRun>> byCurrency = new TreeMap<>();
        runs.stream()
                .filter(LevyRun::issued)
                .filter(run -> contributions.containsKey(run.id()))
                .forEach(run -> run.currency()
                        .ifPresent(currency -> byCurrency
                                .computeIfAbsent(currency.getCurrencyCode(), _ -> new ArrayList<>())
                                .add(run)));
        return byCurrency.entrySet().stream()
                .map(each -> in(Currency.getInstance(each.getKey()), each.getValue(), contributions))
                .toList();
    }

    private static WhatEachPays in(
            Currency currency, List<LevyRun> runs, Map<LevyRunId, List<Contribution>> contributions) {
        var year = runs.stream().mapToInt(LevyRun::year).max().orElseThrow();
        Map<LevyId, String> levies = new LinkedHashMap<>();
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        Map<OrganisationId, Map<LevyId, Long>> now = new LinkedHashMap<>();
        Map<OrganisationId, Long> before = new LinkedHashMap<>();
        for (var run : runs) {
            for (var one : contributions.getOrDefault(run.id(), List.of())) {
                if (run.year() == year) {
                    levies.putIfAbsent(run.levy(), run.inputs().levy());
                    names.putIfAbsent(one.payer(), one.name());
                    now.computeIfAbsent(one.payer(), _ -> new LinkedHashMap<>())
                            .merge(run.levy(), one.amount(), Math::addExact);
                } else if (run.year() == year - 1) {
                    before.merge(one.payer(), one.amount(), Math::addExact);
                }
            }
        }
        var lines = now.entrySet().stream()
                .map(each -> new Line(
                        each.getKey(),
                        names.getOrDefault(each.getKey(), ""),
                        each.getValue(),
                        before.get(each.getKey())))
                .sorted(Comparator.comparing(Line::name))
                .toList();
        return new WhatEachPays(year, currency, levies, lines);
    }
}
