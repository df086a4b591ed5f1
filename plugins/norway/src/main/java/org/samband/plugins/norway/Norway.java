package org.samband.plugins.norway;

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

/** Norway: kroner, two written languages, and organisation numbers of nine digits checked modulo 11. */
@Extension
public final class Norway implements Country {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    @Override
    public String code() {
        return "NO";
    }

    @Override
    public Currency currency() {
        return Currency.getInstance("NOK");
    }

    @Override
    public List<String> languages() {
        return List.of("nb", "nn");
    }

    @Override
    public Optional<ZoneId> timeZone() {
        return Optional.of(ZoneId.of("Europe/Oslo"));
    }

    @Override
    public Optional<IdentifierProblem> checkOrganisationNumber(String written) {
        String digits = written.replaceAll("[\\s\\u00a0\\u202f-]", "");
        if (!digits.matches("[0-9]+")) {
            return Optional.of(IdentifierProblem.NOT_DIGITS);
        }
        if (digits.length() != WEIGHTS.length + 1) {
            return Optional.of(IdentifierProblem.WRONG_LENGTH);
        }
        return checkDigit(digits) == digits.charAt(WEIGHTS.length) - '0'
                ? Optional.empty()
                : Optional.of(IdentifierProblem.WRONG_CHECK_DIGIT);
    }

    // The second Monday of September.
    @Override
    public Optional<LocalDate> localElection(int year) {
        return year >= 1979 && year % 4 == 3
                ? Optional.of(LocalDate.of(year, Month.SEPTEMBER, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY)))
                : Optional.empty();
    }

    @Override
    public List<StatisticsFormat> statisticsFormats() {
        return PopulationTables.ALL;
    }

    /** Returns what the last digit must be, or 10 if no digit fits the others. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
