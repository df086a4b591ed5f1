package org.samband.profile.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reads what PxWeb exports, the program that the offices of the Nordic countries publish with: years as columns, or one
 * row for each figure.
 *
 * <p>For example {@code new OfficeTable(source, null, Pattern.compile("([0-9]{4}) .*"), words)} where cells say <i>0123 Alby</i>.
 *
 * @param source where the figures come from
 * @param borders the day whose municipalities the figures of all years are about, or null if each year has its own
 * @param area how a cell names a municipality; its first group is the code
 * @param words what the office calls things, in lower case
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record OfficeTable(StatisticsSource source, @Nullable LocalDate borders, Pattern area, Words words)
        implements StatisticsFormat {

    @Override
    public Optional<LocalDate> codesOn() {
        return Optional.ofNullable(borders);
    }

    @Override
    public StatisticsReading read(StatisticsTable table) {
        return new OfficeTableReader(this, table).read();
    }

    /**
     * What an office calls things, in every language it publishes in and in lower case.
     *
     * @param area what heads the column of places
     * @param time what heads the column of years
     * @param measure what heads the column that says what is counted
     * @param inhabitants what counts inhabitants is called
     */
    public record Words(Set<String> area, Set<String> time, Set<String> measure, Set<String> inhabitants) {

        /** Keeps the words as they are now. */
        public Words {
            area = Set.copyOf(area);
            time = Set.copyOf(time);
            measure = Set.copyOf(measure);
            inhabitants = Set.copyOf(inhabitants);
        }
    }
}
