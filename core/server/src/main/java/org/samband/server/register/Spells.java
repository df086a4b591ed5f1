package org.samband.server.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what an organisation is called, and from when until when. */
@Component
class Spells {

    private final JdbcClient jdbc;

    Spells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a fact hold for a time; what held then before gives way for that time only. */
    void put(Fact fact, OrganisationId id, String value, Validity valid) {
        var range = range(valid);
        jdbc.sql("""
                        with gone as (
                            delete from %1$s where organisation_id = :id and %2$s and valid && cast(:range as daterange)
                            returning *)
                        insert into %1$s (organisation_id, %3$s, valid, recorded_at, recorded_by)
                        select organisation_id, %3$s, rest, recorded_at, recorded_by
                        from gone, unnest(datemultirange(valid) - datemultirange(cast(:range as daterange))) as rest
                        """.formatted(fact.table, fact.which, fact.columns))
                .param("id", id.value())
                .param("range", range)
                .update();
        jdbc.sql(fact == Fact.NAME ? """
                                insert into organisation_name (organisation_id, name, valid)
                                values (:id, :value, cast(:range as daterange))
                                """ : """
                                insert into organisation_identifier (organisation_id, country, scheme, value, valid)
                                select id, country, :scheme, :value, cast(:range as daterange)
                                from organisation where id = :id
                                """)
                .param("id", id.value())
                .param("scheme", fact.name())
                .param("value", value)
                .param("range", range)
                .update();
    }

    /** Returns the time in which what is said from a day on holds: until something else was said to begin. */
    Validity from(Fact fact, OrganisationId id, LocalDate day) {
        return of(fact, id).stream()
                .filter(spell -> spell.until() == null || spell.until().isAfter(day))
                .findFirst()
                .map(spell -> new Validity(day, spell.holdsOn(day) ? spell.until() : spell.from()))
                .orElseGet(() -> Validity.from(day));
    }

    /** Returns the time in which the last that is known held, or always. */
    Validity last(Fact fact, OrganisationId id) {
        var all = of(fact, id);
        return all.isEmpty() ? Validity.always() : all.getLast();
    }

    /** Returns who else was called so at some time of a period. */
    Optional<OrganisationId> other(Fact fact, Organisation organisation, String value, Validity valid) {
        return jdbc.sql("""
                        select organisation_id from organisation_identifier
                        where country = :country and scheme = :scheme and value = :value
                          and organisation_id <> :id and valid && cast(:range as daterange)
                        order by valid limit 1
                        """)
                .param("country", organisation.country())
                .param("scheme", fact.name())
                .param("value", value)
                .param("id", organisation.id().value())
                .param("range", range(valid))
                .query((row, _) -> Sql.organisation(row, "organisation_id"))
                .optional();
    }

    private List<Validity> of(Fact fact, OrganisationId id) {
        return jdbc.sql("select lower(valid) as valid_from, upper(valid) as valid_until from %s".formatted(fact.table)
                        + " where organisation_id = :id and " + fact.which + " order by valid")
                .param("id", id.value())
                .query((row, _) -> Sql.validity(row))
                .list();
    }

    private static String range(Validity valid) {
        return "[" + said(valid.from()) + "," + said(valid.until()) + ")";
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** What an organisation is called: by people, in statistics, by its country. */
    enum Fact {
        NAME("organisation_name", "true", "name"),
        CODE("organisation_identifier", "scheme = 'CODE'", "country, scheme, value"),
        NUMBER("organisation_identifier", "scheme = 'NUMBER'", "country, scheme, value");

        private final String table;
        private final String which;
        private final String columns;

        Fact(String table, String which, String columns) {
            this.table = table;
            this.which = which;
            this.columns = columns;
        }
    }
}
