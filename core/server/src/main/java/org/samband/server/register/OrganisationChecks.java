package org.samband.server.register;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.samband.profile.Country;
import org.samband.profile.Country.IdentifierProblem;
import org.samband.server.plugin.Countries;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Checks what somebody says of an organisation, its number with the rules of its country. */
@Component
class OrganisationChecks {

    private static final int LONGEST_NAME = 200;
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Countries countries;

    OrganisationChecks(Countries countries) {
        this.countries = countries;
    }

    Country country(String code) {
        return countries.find(code).orElseThrow(() -> Refusal.at("country", "register.country-unknown", code));
    }

    /** Returns a name without the space around it. */
    String name(String written) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.at("name", "register.name-length", LONGEST_NAME);
        }
        return name;
    }

    /** Returns the digits of an organisation number. */
    String number(String country, String written) {
        problem(country(country), written).ifPresent(problem -> {
            var key = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw Refusal.at("number", "register.number." + key, written);
        });
        return OrganisationNumbers.digits(written);
    }

    private Optional<IdentifierProblem> problem(Country country, String written) {
        try {
            return countries
                    .code(country.code())
                    .answer("organisation-number", LONGEST, () -> country.checkOrganisationNumber(written));
        } catch (TimeoutException | ExecutionException _) {
            throw Refusal.at("number", "register.number.check-failed", country.code(), written);
        }
    }
}
