package org.samband.server.funding.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.Actor;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Contribution;
import org.samband.server.funding.Levies;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.RunLists;
import org.samband.server.funding.budget.BudgetedLevies;
import org.samband.server.funding.budget.BudgetedLevies.Budgeted;
import org.samband.server.rule.Role;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The runs that whoever asks may read: anyone those that were issued, where the alliance publishes; the contact of a member
 * in those that were issued what its own organisation pays.
 */
@Component
class ReadableRuns {

    private final LevyRuns runs;
    private final RunLists lists;
    private final Levies levies;
    private final BudgetedLevies budgeted;
    private final Access access;

    ReadableRuns(LevyRuns runs, RunLists lists, Levies levies, BudgetedLevies budgeted, Access access) {
        this.runs = runs;
        this.lists = lists;
        this.levies = levies;
        this.budgeted = budgeted;
        this.access = access;
    }

    /** Returns some of a levy or of all, the latest time first. */
    List<LevyRun> page(@Nullable LevyId levy, @Nullable LevyRunId after, int most) {
        access.requirePublished(ThisAlliance.get().publishes());
        return lists.page(levy, access.inside(), after, most);
    }

    /** Returns a page of those of a levy. */
    LevyRunPage ofLevy(LevyId levy, @Nullable LevyRunId after) {
        var found = page(levy, after, LevyRunPage.SIZE + 1);
        return LevyRunPage.of(
                found, lists.takenBack(found.stream().map(LevyRun::id).toList()));
    }

    /** Returns the latest of each levy. */
    List<LevyRun> latest() {
        access.requirePublished(ThisAlliance.get().publishes());
        return lists.latest(access.inside());
    }

    LevyRun get(LevyRunId id) {
        var run = runs.get(id);
        access.requirePublished(run.issued(), published(run));
        return run;
    }

    /** Returns the contributions of a run, or of them what the asker may see. */
    List<Contribution> contributions(LevyRun run) {
        return readable(run, runs.contributions(run.id()));
    }

    private List<Contribution> readable(LevyRun run, List<Contribution> all) {
        return seesAll(run)
                ? all
                : all.stream()
                        .filter(contribution -> Actor.current()
                                .filter(actor -> actor.organisations()
                                        .contains(contribution.payer().value()))
                                .isPresent())
                        .toList();
    }

    /** Returns the contributions of runs, in one statement, or of them what the asker may see. */
    Map<LevyRunId, List<Contribution>> contributions(Collection<LevyRun> some) {
        var byRun = new LinkedHashMap<LevyRunId, List<Contribution>>();
        var all = runs.contributions(some.stream().map(LevyRun::id).toList());
        some.forEach(run -> byRun.put(run.id(), readable(run, all.getOrDefault(run.id(), List.of()))));
        return byRun;
    }

    /** Returns what the adopted budget of the year expects of a run, for who belongs to the alliance. */
    Optional<Budgeted> budgeted(LevyRun run) {
        return access.inside() && seesAll(run) && !run.credits()
                ? budgeted.of(levies.get(run.levy()), run)
                : Optional.empty();
    }

    boolean seesAll(LevyRun run) {
        return published(run) || access.may(Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER);
    }

    /** Returns a run as whoever asks may read it. */
    LevyRunJson brief(LevyRun run) {
        return LevyRunJson.brief(run, seesAll(run), access.may(Role.SECRETARIAT));
    }

    /** Returns a run with the contributions that whoever asks may read. */
    LevyRunJson whole(LevyRun run, Texts texts) {
        return LevyRunJson.whole(
                run,
                contributions(run),
                seesAll(run),
                access.may(Role.SECRETARIAT),
                budgeted(run).orElse(null),
                texts);
    }

    private static boolean published(LevyRun run) {
        return run.issued() && ThisAlliance.get().publishes();
    }
}
