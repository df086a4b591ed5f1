package org.samband.profile.statistics;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Where figures come from: one table of one office.
 *
 * <p>For example {@code new StatisticsSource("census", "Inhabitants", "Office of Figures", "T1", "CC BY 4.0", address,
 * MonthDay.of(1, 1))}.
 *
 * @param key what rules and addresses call it, in lower case with hyphens
 * @param title what people call it, in English
 * @param publisher the office
 * @param table the office's name or number of the table
 * @param licence under which its figures may be used
 * @param address where the table is found on the web
 * @param referenceDay the day of each year that the figures are about
 * @param titles what people call it in other languages, by the tags of these
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record StatisticsSource(
        String key,
        String title,
        String publisher,
        String table,
        String licence,
        String address,
        MonthDay referenceDay,
        Map<String, String> titles) {

    /** Keeps what it is given. */
    public StatisticsSource {
        titles = Map.copyOf(titles);
    }

    /** Returns a source with a title in English alone. */
    public StatisticsSource(
            String key,
            String title,
            String publisher,
            String table,
            String licence,
            String address,
            MonthDay referenceDay) {
        this(key, title, publisher, table, licence, address, referenceDay, Map.of());
    }

    /** Returns it with its title in another language as well. */
    public StatisticsSource titled(String language, String inIt) {
        Map<String, String> all = new LinkedHashMap<>(titles);
        all.put(language, inIt);
        return new StatisticsSource(key, title, publisher, table, licence, address, referenceDay, all);
    }
}
