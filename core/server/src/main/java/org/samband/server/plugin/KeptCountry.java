package org.samband.server.plugin;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.samband.profile.Country;
import org.samband.profile.statistics.StatisticsFormat;

/**
 * The answers of a country, asked for once; only its rules are called again, by {@link Countries#code(String)}.
 *
 * @param rules the plugin's own object
 */
record KeptCountry(
        String code,
        Currency currency,
        List<String> languages,
        Optional<ZoneId> timeZone,
        List<StatisticsFormat> statisticsFormats,
        Country rules)
        implements Country {

    static Country of(Country country) {
        return new KeptCountry(
                country.code(),
                country.currency(),
                List.copyOf(country.languages()),
                country.timeZone(),
                List.copyOf(country.statisticsFormats()),
                country);
    }

    @Override
    public Optional<IdentifierProblem> checkOrganisationNumber(String written) {
        return rules.checkOrganisationNumber(written);
    }

    @Override
    public Optional<LocalDate> localElection(int year) {
        return rules.localElection(year);
    }
}
