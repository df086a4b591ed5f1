package org.samband.server.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samband.server.web.Message;

/**
 * What a statistics file would change, before anything does.
 *
 * @param days the days that it has figures for
 * @param changes some of the figures that are other than before
 * @param passedOver how many figures are about no municipality
 * @param problems what keeps it from being accepted; with one nothing of the file is recorded
 */
public record StatisticsPreview(
        UUID id,
        String fileName,
        PopulationSource source,
        List<LocalDate> days,
        int figures,
        int added,
        int changed,
        int same,
        int passedOver,
        List<Change> changes,
        List<Message> problems) {

    public boolean isAcceptable() {
        return problems.isEmpty() && added + changed > 0;
    }

    /** A figure that takes the place of another. */
    public record Change(String name, LocalDate day, long before, long after) {}
}
