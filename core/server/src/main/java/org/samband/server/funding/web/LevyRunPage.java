package org.samband.server.funding.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;

/**
 * Some of the runs of a levy, the latest time first.
 *
 * @param takenBack those of them that a credit takes back
 * @param last the last of them where there are more, or null
 */
public record LevyRunPage(
        List<LevyRun> runs,
        Set<LevyRunId> takenBack,
        @Nullable LevyRunId last) {

    static final int SIZE = 50;

    static LevyRunPage of(List<LevyRun> found, Set<LevyRunId> takenBack) {
        return found.size() <= SIZE
                ? new LevyRunPage(found, takenBack, null)
                : new LevyRunPage(
                        found.subList(0, SIZE), takenBack, found.get(SIZE - 1).id());
    }
}
