package org.samband.server.funding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the runs that lists show, never more of them than are shown; each list is one statement. */
@Component
@Transactional(readOnly = true)
public class RunLists {

    private final LevyRunRows rows;

    RunLists(LevyRunRows rows) {
        this.rows = rows;
    }

    /**
     * Returns some runs, the latest time first.
     *
     * @param levy the levy whose runs are looked for, or null for all
     * @param drafts whether those are wanted too that are not issued
     * @param after the one before them, or null for the first ones
     */
    public List<LevyRun> page(@Nullable LevyId levy, boolean drafts, @Nullable LevyRunId after, int most) {
        return rows.page(levy == null ? null : levy.value(), drafts, after == null ? null : after.value(), most);
    }

    /** Returns the latest run of each levy that has any, without credits. */
    public List<LevyRun> latest(boolean drafts) {
        return rows.latest(drafts);
    }

    /** Returns what was issued for the latest year, and for the year before it. */
    public List<LevyRun> issuedLately() {
        return rows.issuedLately();
    }

    public List<LevyRun> ofYear(int year) {
        return rows.ofYear(year);
    }

    /** Returns those with some ids, the latest time first. */
    public List<LevyRun> some(Collection<LevyRunId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.some(ids.stream().map(LevyRunId::value).toList());
    }

    /** Returns those of some runs that an issued credit takes back. */
    public Set<LevyRunId> takenBack(Collection<LevyRunId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : rows.takenBack(ids.stream().map(LevyRunId::value).toList()).stream()
                        .map(LevyRunId::new)
                        .collect(Collectors.toSet());
    }
}
