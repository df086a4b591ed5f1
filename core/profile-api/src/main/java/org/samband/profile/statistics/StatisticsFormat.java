package org.samband.profile.statistics;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Reads one table of a statistics office; a pure function, like everything of a country.
 *
 * <p>For example {@code new OfficeTable(source, null, area, words)}. The server asks {@link #read} each time that somebody hands in figures.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public interface StatisticsFormat {

    /** Returns where the figures come from; its key names the format too. */
    StatisticsSource source();

    /** Returns the day whose municipalities the figures of all years are about; empty if each year has its own. */
    default Optional<LocalDate> codesOn() {
        return Optional.empty();
    }

    /** Reads a table, however strange it is, and tells what is wrong with it. */
    StatisticsReading read(StatisticsTable table);
}
