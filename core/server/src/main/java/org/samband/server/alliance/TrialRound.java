package org.samband.server.alliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trials of a version that fitted into the time of one request.
 *
 * @param left how many alliances are still to be tried
 */
public record TrialRound(List<UpgradeTrial> trials, int left) {

    /** Returns the slug after which the next round goes on, or null after the last one. */
    public @Nullable String next() {
        return left == 0 ? null : trials.getLast().alliance().slug();
    }
}
