package org.samband.server.register;

import org.samband.profile.Country;
import org.samband.server.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks an organisation that somebody adds with its country's rules, and records it. */
@Component
class OrganisationAddition {

    private final JdbcClient jdbc;
    private final OrganisationChecks checks;
    private final OrganisationStatements statements;

    OrganisationAddition(JdbcClient jdbc, OrganisationChecks checks, OrganisationStatements statements) {
        this.jdbc = jdbc;
        this.checks = checks;
        this.statements = statements;
    }

    OrganisationId add(NewOrganisation added) {
        var country = checks.country(added.country());
        var name = checks.name(added.name());
        var digits = added.number() == null ? null : free(country, added.number());
        var id = OrganisationId.next();
        jdbc.sql("insert into organisation (id, kind, country, valid) values (:id, :kind, :country, '(,)')")
                .param("id", id.value())
                .param("kind", added.kind().name())
                .param("country", country.code())
                .update();
        jdbc.sql("insert into organisation_name (organisation_id, name, valid) values (:id, :name, '(,)')")
                .param("id", id.value())
                .param("name", name)
                .update();
        if (digits != null) {
            number(id, country, digits);
        }
        return id;
    }

    private String free(Country country, String written) {
        var digits = checks.number(country.code(), written);
        statements.numbered(country.code(), digits).ifPresent(other -> {
            throw Refusal.at("number", "register.number-taken", other.name());
        });
        return digits;
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
