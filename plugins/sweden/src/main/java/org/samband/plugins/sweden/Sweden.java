package org.samband.plugins.sweden;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;
import org.samband.profile.Country;
import org.samband.profile.statistics.StatisticsFormat;

/** Sweden: kronor, Swedish, and organisation numbers of ten digits checked by Luhn's formula. */
@Extension
public final class Sweden implements Country {

    private static final int LENGTH = 10;

    @Override
    public String code() {
        return "SE";
    }

    @Override
    public Currency currency() {
        return Currency.getInstance("SEK");
    }

    @Override
    public List<String> languages() {
        return List.of("sv");
    }

    @Override
    public Optional<ZoneId> timeZone() {
        return Optional.of(ZoneId.of("Europe/Stockholm"));
    }

    @Override
    public Optional<IdentifierProblem> checkOrganisationNumber(String written) {
        String digits = written.replaceAll("[\\s\\u00a0\\u202f-]", "");
        if (!digits.matches("[0-9]+")) {
            return Optional.of(IdentifierProblem.NOT_DIGITS);
        }
        if (digits.length() != LENGTH) {
            return Optional.of(IdentifierProblem.WRONG_LENGTH);
        }
        // The first digit is the legal form; a third one below 2 would be a month, so a person's number.
        if (!digits.matches("[25789].[2-9].*")) {
            return Optional.of(IdentifierProblem.WRONG_KIND);
        }
        return luhn(digits) % 10 == 0 ? Optional.empty() : Optional.of(IdentifierProblem.WRONG_CHECK_DIGIT);
    }

    // The second Sunday of September, since 2014.
    @Override
    public Optional<LocalDate> localElection(int year) {
        return year >= 2014 && year % 4 == 2
                ? Optional.of(LocalDate.of(year, Month.SEPTEMBER, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY)))
                : Optional.empty();
    }

    @Override
    public List<StatisticsFormat> statisticsFormats() {
        return List.of(PopulationTable.FORMAT);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum;
    }
}
