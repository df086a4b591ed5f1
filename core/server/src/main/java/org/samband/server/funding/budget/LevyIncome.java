package org.samband.server.funding.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Certainty;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.funding.Levies;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.RunLists;
import org.samband.server.funding.RunState;
import org.samband.server.plan.Amount;
import org.springframework.stereotype.Component;

/** What the levies of a scheme bring in a year by their runs; it can be counted on once they are approved. */
@Component
class LevyIncome {

    private final Levies levies;
    private final RunLists runs;
    private final AllianceProfiles profiles;

    LevyIncome(Levies levies, RunLists runs, AllianceProfiles profiles) {
        this.levies = levies;
        this.runs = runs;
        this.profiles = profiles;
    }

    /**
     * Returns one line for each levy and how sure it is; a credit takes away what its run asked for.
     *
     * @param typed the titles of what somebody has entered of levies: it holds in place of the levy that is called so, and
     *     in place of all where it is called like none of several
     */
    List<BudgetLine> of(Budget budget, Collection<String> typed) {
        Map<LevyId, Levy> ofScheme = new LinkedHashMap<>();
        levies.all().stream()
                .filter(levy -> budget.schemeId() == null || budget.schemeId().equals(levy.scheme()))
                .forEach(levy -> ofScheme.put(levy.id(), levy));
        if (typed.stream().anyMatch(title -> ofScheme.values().stream().noneMatch(levy -> called(levy, title)))) {
            return List.of();
        }
        ofScheme.values().removeIf(levy -> typed.stream().anyMatch(title -> called(levy, title)));
        Map<Sum, Long> sums = new LinkedHashMap<>();
        for (var run : runs.ofYear(budget.year())) {
            var levy = ofScheme.get(run.levy());
            if (levy != null && run.inputs().currency() != null) {
                sums.merge(sum(levy, run), run.total(), Math::addExact);
            }
        }
        var lines = new ArrayList<BudgetLine>();
        sums.forEach((sum, total) -> {
            if (total > 0) {
                lines.add(line(budget, sum, total, lines.size() + 1));
            }
        });
        return lines;
    }

    private static boolean called(Levy levy, String title) {
        return levy.terms().title().equalsIgnoreCase(title.strip());
    }

    private static Sum sum(Levy levy, LevyRun run) {
        var settled = run.state() == RunState.APPROVED || run.state() == RunState.ISSUED;
        return new Sum(levy, settled, Objects.requireNonNull(run.inputs().currency()));
    }

    private BudgetLine line(Budget budget, Sum sum, long total, int position) {
        var money = new Money(
                Amount.of(total, sum.currency()), null, sum.settled() ? firm() : null, null, false, null, null);
        return BudgetLine.derived(
                budget.id(),
                new Post(sum.levy().id().value()),
                position,
                LineKind.LEVIES,
                sum.levy().terms().title(),
                money,
                null);
    }

    private @Nullable String firm() {
        return profiles.current().certainties().stream()
                .filter(Certainty::firm)
                .map(Certainty::key)
                .findFirst()
                .orElse(null);
    }

    private record Sum(Levy levy, boolean settled, String currency) {}
}
