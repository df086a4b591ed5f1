package org.samband.plugins.sweden;

import java.time.MonthDay;
import java.util.Set;
import java.util.regex.Pattern;
import org.samband.profile.statistics.OfficeTable;
import org.samband.profile.statistics.StatisticsFormat;
import org.samband.profile.statistics.StatisticsSource;

/** Table BefolkningNy of Statistics Sweden: who lived where on the last day of the year. */
final class PopulationTable {

    static final StatisticsFormat FORMAT = new OfficeTable(
            new StatisticsSource(
                            "scb-be0101a",
                            "Population 31 December",
                            "SCB",
                            "BE0101A BefolkningNy",
                            "CC0",
                            "https://www.statistikdatabasen.scb.se/pxweb/sv/ssd/START__BE__BE0101__BE0101A/BefolkningNy/",
                            MonthDay.of(12, 31))
                    .titled("nb", "Folkemengde 31. desember")
                    .titled("nn", "Folkemengd 31. desember")
                    .titled("sv", "Folkmängd 31 december"),
            null,
            Pattern.compile("(\\d{4})(\\s.*)?"),
            new OfficeTable.Words(
                    Set.of("region", "kommun", "municipality", "geo"),
                    Set.of("år", "year", "tid", "time"),
                    Set.of("tabellinnehåll", "contents", "contentscode", "metric"),
                    Set.of("folkmängd", "population", "antal personer", "be0101n1")));

    private PopulationTable() {}
}
