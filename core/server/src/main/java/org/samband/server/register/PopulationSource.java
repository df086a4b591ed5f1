package org.samband.server.register;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Where figures come from: one table of one publisher.
 *
 * @param key what rules and addresses call it, such as {@code ssb-07459}
 * @param referenceDay the day of each year that its figures are about, or null where they are about any day
 * @param note what one should know before one uses them, or null
 */
public record PopulationSource(
        String key,
        String country,
        String title,
        String publisher,
        String table,
        String licence,
        @Nullable String address,
        @Nullable MonthDay referenceDay,
        @Nullable String note) {

    boolean isAbout(LocalDate day) {
        return referenceDay == null || MonthDay.from(day).equals(referenceDay);
    }
}
