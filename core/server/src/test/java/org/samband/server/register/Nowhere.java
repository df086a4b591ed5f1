package org.samband.server.register;

import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.samband.profile.Country;
import org.samband.profile.statistics.StatisticsFormat;
import org.samband.profile.statistics.StatisticsReading;
import org.samband.profile.statistics.StatisticsSource;
import org.samband.profile.statistics.StatisticsTable;
import org.samband.server.plugin.Countries;

/** A country that no office answers for, with checks and readers that do whatever a test wants. */
record Nowhere(
        Function<String, Optional<Country.IdentifierProblem>> check,
        Function<StatisticsTable, StatisticsReading> reader)
        implements Country, Countries {

    static final String TABLE = "nowhere-1";

    static Nowhere checking(Function<String, Optional<IdentifierProblem>> check) {
        return new Nowhere(check, _ -> new StatisticsReading(List.of(), List.of(), 0));
    }

    static Nowhere reading(Function<StatisticsTable, StatisticsReading> reader) {
        return new Nowhere(_ -> Optional.empty(), reader);
    }

    @Override
    public String code() {
        return "XN";
    }

    @Override
    public Currency currency() {
        return Currency.getInstance("EUR");
    }

    @Override
    public List<String> languages() {
        return List.of("en");
    }

    @Override
    public Optional<IdentifierProblem> checkOrganisationNumber(String written) {
        return check.apply(written);
    }

    @Override
    public List<StatisticsFormat> statisticsFormats() {
        return List.of(new StatisticsFormat() {
            @Override
            public StatisticsSource source() {
                return new StatisticsSource(
                        TABLE, "People", "Nobody", "1", "none", "https://example.org", MonthDay.of(1, 1));
            }

            @Override
            public StatisticsReading read(StatisticsTable table) {
                return reader.apply(table);
            }
        });
    }

    @Override
    public List<Country> all() {
        return List.of(this);
    }

    @Override
    public Optional<Country> find(String code) {
        return code.equals(code()) ? Optional.of(this) : Optional.empty();
    }
}
