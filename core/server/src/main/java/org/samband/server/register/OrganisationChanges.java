package org.samband.server.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.register.Spells.Fact;
import org.samband.server.web.Days;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the register says of an organisation; what a person has said, no file of the register replaces. */
@Component
@Transactional
public class OrganisationChanges {

    private static final String CODE = "[0-9A-Za-z][0-9A-Za-z.-]{0,39}";

    private final Organisations organisations;
    private final OrganisationChecks checks;
    private final OrganisationVersions versions;
    private final Spells spells;

    OrganisationChanges(
            Organisations organisations, OrganisationChecks checks, OrganisationVersions versions, Spells spells) {
        this.organisations = organisations;
        this.checks = checks;
        this.versions = versions;
        this.spells = spells;
    }

    /**
     * Gives it another name.
     *
     * @param seen the version that the person has seen
     * @param from the day from which it is called so, or null where its last name was written wrongly
     */
    public Organisation rename(OrganisationId id, int seen, String name, @Nullable LocalDate from) {
        var written = checks.name(name);
        versions.change(id, seen, Fact.NAME.name());
        spells.put(Fact.NAME, id, written, time(Fact.NAME, id, from));
        return organisations.find(id).orElseThrow();
    }

    /**
     * Gives it another organisation number, which is checked with its country's rules.
     *
     * @param from the day from which it has the number, or null where its last one was wrong or not known
     */
    public Organisation number(OrganisationId id, int seen, String number, @Nullable LocalDate from) {
        var organisation = organisations.find(id).orElseThrow(Refusal::notFound);
        var digits = checks.number(organisation.country(), number);
        return identify(organisation, seen, Fact.NUMBER, "number", digits, time(Fact.NUMBER, id, from));
    }

    /**
     * Says what statistics call it for a time; what they called it then before gives way.
     *
     * @param from the first day, or null where it was always so
     * @param last the last day, or null where no end is known
     */
    public Organisation code(
            OrganisationId id, int seen, String code, @Nullable LocalDate from, @Nullable LocalDate last) {
        var organisation = organisations.find(id).orElseThrow(Refusal::notFound);
        var first = Days.likely("from", from);
        var end = Days.likely("last", last);
        if (!code.strip().matches(CODE)) {
            throw Refusal.at("code", "register.code-wrong", code.strip());
        }
        if (first != null && end != null && end.isBefore(first)) {
            throw Refusal.at("last", "register.ends-before", first);
        }
        var valid = new Validity(first, end == null ? null : end.plusDays(1));
        return identify(organisation, seen, Fact.CODE, "code", code.strip(), valid);
    }

    private Organisation identify(
            Organisation organisation, int seen, Fact fact, String field, String value, Validity valid) {
        var id = organisation.id();
        versions.change(id, seen, fact.name());
        spells.other(fact, organisation, value, valid)
                .flatMap(organisations::find)
                .ifPresent(other -> {
                    throw Refusal.at(field, "register." + field + "-taken", other.name());
                });
        spells.put(fact, id, value, valid);
        return organisations.find(id).orElseThrow();
    }

    private Validity time(Fact fact, OrganisationId id, @Nullable LocalDate from) {
        var day = Days.likely("from", from);
        return day == null ? spells.last(fact, id) : spells.from(fact, id, day);
    }
}
