package org.samband.server.body;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.samband.profile.Country;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.plugin.Countries;
import org.springframework.stereotype.Component;

/** Knows when the members of the current alliance last elected their councils, as far as its country says. */
@Component
class Elections {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int YEARS = 6;

    private final AllianceProfiles profiles;
    private final Countries countries;

    Elections(AllianceProfiles profiles, Countries countries) {
        this.profiles = profiles;
        this.countries = countries;
    }

    /** Returns the last one before a day or on it. */
    Optional<LocalDate> before(LocalDate day) {
        return profiles.country().flatMap(country -> {
            try {
                return countries.code(country.code()).answer("local-election", LONGEST, () -> latest(country, day));
            } catch (TimeoutException | ExecutionException _) {
                // What a country does not say is not known; nothing else depends on it.
                return Optional.empty();
            }
        });
    }

    private static Optional<LocalDate> latest(Country country, LocalDate day) {
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> country.localElection(day.getYear() - ago))
                .flatMap(Optional::stream)
                .filter(election -> !election.isAfter(day))
                .findFirst();
    }
}
