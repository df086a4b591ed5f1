package org.samband.server.funding;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Actor;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes, checks, approves and issues the runs of levies of the current alliance. */
@Component
@Transactional
public class LevyRuns {

    private final LevyRunRows rows;
    private final LevyRows levies;
    private final Contributions contributions;
    private final Computing computing;
    private final YearsBefore yearsBefore;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LevyRuns(
            LevyRunRows rows,
            LevyRows levies,
            Contributions contributions,
            Computing computing,
            YearsBefore yearsBefore,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.levies = levies;
        this.contributions = contributions;
        this.computing = computing;
        this.yearsBefore = yearsBefore;
        this.events = events;
        this.clock = clock;
    }

    /** Returns all of them, the latest time first. */
    @Transactional(readOnly = true)
    public List<LevyRun> all() {
        return rows.inOrder();
    }

    /** Returns those of a levy, the latest time first. */
    @Transactional(readOnly = true)
    public List<LevyRun> of(LevyId levy) {
        return rows.of(levy.value());
    }

    @Transactional(readOnly = true)
    public Optional<LevyRun> find(LevyRunId id) {
        return rows.findById(id);
    }

    /** Returns a run, or refuses as unknown. */
    @Transactional(readOnly = true)
    public LevyRun get(LevyRunId id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** Returns what each participant pays by a run, in the order of their names. */
    @Transactional(readOnly = true)
    public List<Contribution> contributions(LevyRunId run) {
        return contributions.of(run);
    }

    /** Returns what each participant pays by some runs, in one statement. */
    @Transactional(readOnly = true)
    public Map<LevyRunId, List<Contribution>> contributions(Collection<LevyRunId> runs) {
        return contributions.of(runs);
    }

    @Transactional(readOnly = true)
    public Optional<Contribution> contribution(ContributionId id) {
        return contributions.find(id);
    }

    /**
     * Computes a levy for some time; a draft of the same time is computed anew.
     *
     * @throws Refusal if a figure is missing, the rule fails, or a run that was not credited stands for the time
     */
    public LevyRun draft(LevyId levyId, RunTime time) {
        var levy = levies.lock(levyId).orElseThrow(Refusal::notFound);
        var present = new RunsOfTime(rows.of(levyId.value()), time);
        present.requireFree();
        var outcome = computing.compute(Question.asAgreed(levy, time));
        var compared = yearsBefore.of(present.yearBefore(outcome.inputs().currency()), outcome, time);
        var inputs = outcome.inputs().beside(compared.year());
        var run = present.draft()
                .map(draft -> draft.computedAnew(inputs, outcome.total(), clock.instant(), actor()))
                .orElseGet(() -> LevyRun.drafted(
                        levyId, time, present.nextNumber(), inputs, outcome.total(), clock.instant(), actor()));
        var saved = rows.save(run);
        contributions.replace(saved.id(), outcome.contributions(saved.id(), compared.before()));
        return saved;
    }

    /** Says that somebody has looked at a draft and found it right. */
    public LevyRun check(LevyRunId id) {
        return check(id, null);
    }

    /** Says that somebody has looked at a version of a draft and found it right. */
    public LevyRun check(LevyRunId id, @Nullable Integer seenVersion) {
        return rows.save(seen(id, seenVersion).checked());
    }

    /** Approves a checked run; of two who do so, the second is refused. */
    public LevyRun approve(LevyRunId id) {
        return approve(id, null);
    }

    /** Approves a checked run at the version that somebody saw, not what it was computed anew to since. */
    public LevyRun approve(LevyRunId id, @Nullable Integer seenVersion) {
        var run = rows.save(seen(id, seenVersion).approved(clock.instant(), actor()));
        events.publishEvent(new LevyRunApproved(ThisAlliance.get().id(), id));
        return run;
    }

    /** Issues an approved run: it stands still from now on. */
    public LevyRun issue(LevyRunId id) {
        return issue(id, null);
    }

    /** Issues an approved run at the version that somebody saw. */
    public LevyRun issue(LevyRunId id, @Nullable Integer seenVersion) {
        var run = rows.save(seen(id, seenVersion).issued(clock.instant(), actor()));
        events.publishEvent(new LevyRunIssued(ThisAlliance.get().id(), id, run.kind()));
        return run;
    }

    /** Drafts a run that takes back what an issued run asked for, so that a new one can take its place. */
    public LevyRun credit(LevyRunId id) {
        var run = locked(id);
        rows.of(run.levy().value()).stream()
                .filter(other -> id.equals(other.correctsId()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("levy.run.credited-already");
                });
        var credit = rows.save(run.credit(clock.instant(), actor()));
        contributions.replace(
                credit.id(),
                contributions.of(id).stream()
                        .map(contribution -> contribution.takenBack(credit.id()))
                        .toList());
        return credit;
    }

    /** Throws a run away that was not approved. */
    public void discard(LevyRunId id) {
        var run = locked(id);
        if (run.state() != RunState.DRAFT && run.state() != RunState.CHECKED) {
            throw Refusal.conflict("levy.run.is." + run.state().key());
        }
        rows.delete(run);
    }

    private LevyRun seen(LevyRunId id, @Nullable Integer seenVersion) {
        var run = locked(id);
        if (seenVersion != null && seenVersion != run.seen()) {
            throw Refusal.conflict("levy.run.changed-meanwhile");
        }
        return run;
    }

    private LevyRun locked(LevyRunId id) {
        return rows.lock(id).orElseThrow(Refusal::notFound);
    }

    private static String actor() {
        return Actor.current().map(Actor::name).orElse("");
    }
}
