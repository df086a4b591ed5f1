package org.samband.server.funding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Successions;
import org.springframework.stereotype.Component;

/** Finds what was paid for the same time a year before: by each who pays now, or by those who became part of it. */
@Component
class YearsBefore {

    private final Contributions contributions;
    private final Successions successions;

    YearsBefore(Contributions contributions, Successions successions) {
        this.contributions = contributions;
        this.successions = successions;
    }

    /** Returns what was paid by some runs, beside what an outcome asks for. */
    Compared of(Collection<LevyRunId> runs, Outcome outcome, RunTime time) {
        if (runs.isEmpty()) {
            return new Compared(Map.of(), null);
        }
        var left = new LinkedHashMap<OrganisationId, YearBefore.Gone>();
        contributions.of(runs).values().stream()
                .flatMap(List::stream)
                .forEach(each -> left.merge(
                        each.payer(),
                        new YearBefore.Gone(each.payer(), each.name(), each.amount()),
                        (one, other) ->
                                new YearBefore.Gone(one.organisation(), one.name(), one.amount() + other.amount())));
        var total = left.values().stream().mapToLong(YearBefore.Gone::amount).sum();
        var before = new HashMap<OrganisationId, Long>();
        var payers = outcome.lines().stream().map(Outcome.Line::payer).collect(Collectors.toSet());
        payers.forEach(payer -> take(left, payer, payer, before));
        if (!left.isEmpty()) {
            var lineage = Lineage.of(successions::during, payers, time.from().minusYears(1), time.from());
            payers.forEach(payer ->
                    lineage.predecessors(payer).forEach(predecessor -> take(left, predecessor, payer, before)));
        }
        return new Compared(before, new YearBefore(total, List.copyOf(left.values())));
    }

    private static void take(
            Map<OrganisationId, YearBefore.Gone> left,
            OrganisationId who,
            OrganisationId payer,
            Map<OrganisationId, Long> before) {
        var paid = left.remove(who);
        if (paid != null) {
            before.merge(payer, paid.amount(), Long::sum);
        }
    }

    /**
     * What was paid a year before.
     *
     * @param before what each who pays now paid then, with all that became part of it
     * @param year the year as a whole, or null where no runs stand for all of the same days
     */
    record Compared(
            Map<OrganisationId, Long> before, @Nullable YearBefore year) {}
}
