package org.samband.server.register;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.samband.profile.Country;
import org.samband.profile.Country.IdentifierProblem;
import org.samband.server.plugin.Countries;
import org.samband.server.plugin.ForeignCall;
import org.samband.server.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks an organisation that somebody adds with its country's rules, and records it. */
@Component
class OrganisationAddition {

    private static final int LONGEST_NAME = 200;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Countries countries;
    private final OrganisationStatements statements;

    OrganisationAddition(JdbcClient jdbc, Countries countries, OrganisationStatements statements) {
        this.jdbc = jdbc;
        this.countries = countries;
        this.statements = statements;
    }

    OrganisationId add(NewOrganisation added) {
        var country = countries
                .find(added.country())
                .orElseThrow(() -> Refusal.at("country", "register.country-unknown", added.country()));
        if (added.name().isEmpty() || added.name().length() > LONGEST_NAME) {
            throw Refusal.at("name", "register.name-length", LONGEST_NAME);
        }
        if (added.number() != null) {
            check(country, added.number());
        }
        var id = OrganisationId.next();
        jdbc.sql("insert into organisation (id, kind, country, valid) values (:id, :kind, :country, '(,)')")
                .param("id", id.value())
                .param("kind", added.kind().name())
                .param("country", country.code())
                .update();
        jdbc.sql("insert into organisation_name (organisation_id, name, valid) values (:id, :name, '(,)')")
                .param("id", id.value())
                .param("name", added.name())
                .update();
        if (added.number() != null) {
            number(id, country, OrganisationNumbers.digits(added.number()));
        }
        return id;
    }

    private void check(Country country, String written) {
        problem(country, written).ifPresent(problem -> {
            var key = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw Refusal.at("number", "register.number." + key, written);
        });
        statements.numbered(country.code(), OrganisationNumbers.digits(written)).ifPresent(other -> {
            throw Refusal.at("number", "register.number-taken", other.name());
        });
    }

    private static Optional<IdentifierProblem> problem(Country country, String written) {
        try {
            return ForeignCall.answer(
                    "number/" + country.code(), LONGEST, () -> country.checkOrganisationNumber(written));
        } catch (TimeoutException | ExecutionException _) {
            throw Refusal.at("number", "register.number.check-failed", country.code(), written);
        }
    }

    private void number(OrganisationId id, Country country, String digits) {
        try {
            jdbc.sql("""
                            insert into organisation_identifier (organisation_id, country, scheme, value, valid)
                            values (:id, :country, 'NUMBER', :value, '(,)')
                            """)
                    .param("id", id.value())
                    .param("country", country.code())
                    .param("value", digits)
                    .update();
        } catch (DataIntegrityViolationException _) {
            // Somebody else added the same one in this very moment.
            throw Refusal.at("number", "register.number-taken", digits);
        }
    }
}
