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
            Set.of("statistikkvariabel", "contents", "contentscode", "metric"),
            Set.of("personer", "persons", "befolkning", "folkemengde", "population"));

    /** The office puts {@code K-} before the codes of municipalities whose earlier years it has added up. */
    static final List<StatisticsFormat> ALL = List.of(
            table(
                    source("ssb-07459", "Population 1 January, municipalities as they were")
                            .titled("nb", "Folkemengde 1. januar, kommunene slik de var")
                            .titled("nn", "Folkemengd 1. januar, kommunane slik dei var")
                            .titled("sv", "Folkmängd 1 januari, kommunerna som de var"),
                    null,
                    "(\\d{4})(\\s.*)?"),
            table(
                    source("ssb-07459-in-2024-borders", "Population 1 January, in the borders of 2024")
                            .titled("nb", "Folkemengde 1. januar, i grensene fra 2024")
                            .titled("nn", "Folkemengd 1. januar, i grensene frå 2024")
                            .titled("sv", "Folkmängd 1 januari, i 2024 års gränser"),
                    LocalDate.of(2024, 1, 1),
                    "(?:K[-_])?(\\d{4})(\\s.*)?"));

    private PopulationTables() {}

    private static StatisticsFormat table(StatisticsSource source, @Nullable LocalDate borders, String area) {
        return new OfficeTable(source, borders, Pattern.compile(area), WORDS);
    }

    private static StatisticsSource source(String key, String title) {
        return new StatisticsSource(
                key,
                title,
                "SSB",
                "07459",
                "Norwegian Licence for Open Government Data (NLOD) 2.0",
                "https://www.ssb.no/statbank/table/07459",
                MonthDay.of(1, 1));
    }
}
