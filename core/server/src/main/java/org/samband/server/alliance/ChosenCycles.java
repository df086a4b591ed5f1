package org.samband.server.alliance;

import java.util.Map;
import org.samband.server.data.StoredAsJson;

/**
 * The reporting cycles that an alliance has chosen.
 *
 * @param daysToReport how many days after a period its report is due, by the key of the cycle
 */
record ChosenCycles(Map<String, Integer> daysToReport) implements StoredAsJson {

    ChosenCycles {
        daysToReport = Map.copyOf(daysToReport);
    }
}
