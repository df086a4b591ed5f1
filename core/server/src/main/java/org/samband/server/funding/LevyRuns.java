package org.samband.server.funding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The runs of levies of the current alliance, and what everybody pays by them. */
@Component
@Transactional(readOnly = true)
public class LevyRuns {

    private final LevyRunRows rows;
    private final Contributions contributions;

    LevyRuns(LevyRunRows rows, Contributions contributions) {
        this.rows = rows;
        this.contributions = contributions;
    }

    /** Returns all of them, the latest time first. */
    public List<LevyRun> all() {
        return rows.inOrder();
    }

    /** Returns those of a levy, the latest time first. */
    public List<LevyRun> of(LevyId levy) {
        return rows.of(levy.value());
    }

    public Optional<LevyRun> find(LevyRunId id) {
        return rows.findById(id);
    }

    /** Returns a run, or refuses as unknown. */
    public LevyRun get(LevyRunId id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** Returns what each participant pays by a run, in the order of their names. */
    public List<Contribution> contributions(LevyRunId run) {
        return contributions.of(run);
    }

    /** Returns what each participant pays by some runs, in one statement. */
    public Map<LevyRunId, List<Contribution>> contributions(Collection<LevyRunId> runs) {
        return contributions.of(runs);
    }

    public Optional<Contribution> contribution(ContributionId id) {
        return contributions.find(id);
    }
}
