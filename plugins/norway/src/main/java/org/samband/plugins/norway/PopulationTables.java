package org.samband.plugins.norway;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.statistics.OfficeTable;
import org.samband.profile.statistics.StatisticsFormat;
import org.samband.profile.statistics.StatisticsSource;

/** Table 07459 of Statistics Norway: who lived where on the first day of the year. */
final class PopulationTables {

    private static final OfficeTable.Words WORDS = new OfficeTable.Words(
            Set.of("region", "kommune", "municipality", "geo"),
            Set.of("år", "year", "tid", "time"),
            Set.of("statistikkvariabel", "contents", "metric"),
            Set.of("personer", "persons", "befolkning", "folkemengde", "population"));

    /** The office puts {@code K-} before the codes of municipalities whose earlier years it has added up. */
    static final List<StatisticsFormat> ALL = List.of(
            table("ssb-07459", "Population 1 January, municipalities as they were", null, "(\\d{4})(\\s.*)?"),
            table(
                    "ssb-07459-in-2024-borders",
                    "Population 1 January, in the borders of 2024",
                    LocalDate.of(2024, 1, 1),
                    "(?:K[-_])?(\\d{4})(\\s.*)?"));

    private PopulationTables() {}

    private static StatisticsFormat table(String key, String title, @Nullable LocalDate borders, String area) {
        return new OfficeTable(
                new StatisticsSource(
                        key,
                        title,
                        "SSB",
                        "07459",
                        "Norwegian Licence for Open Government Data (NLOD) 2.0",
                        "https://www.ssb.no/statbank/table/07459",
                        MonthDay.of(1, 1)),
                borders,
                Pattern.compile(area),
                WORDS);
    }
}
