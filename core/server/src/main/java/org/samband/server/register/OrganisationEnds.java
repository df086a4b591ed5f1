package org.samband.server.register;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends an organisation on a day with all it was called and belonged to, or lets it go on. */
@Component
class OrganisationEnds {

    /** The kinds of facts that an end is about. */
    static final String[] FACTS = {"SUCCESSION", "NAME", "CODE", "NUMBER", "IN_COUNTY", "MEMBER_OF"};

    private static final List<String> TABLES = List.of(
            "organisation where id",
            "organisation_name where organisation_id",
            "organisation_identifier where organisation_id",
            "affiliation where member_id",
            "affiliation where parent_id");

    private final JdbcClient jdbc;

    OrganisationEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void end(OrganisationId id, LocalDate on) {
        set(id, on, "daterange(lower(valid), :on)", "valid @> cast(:on as date) and lower(valid) is distinct from :on");
    }

    /** Lets everything go on that ended on a day, or refuses where somebody else has its code or number since. */
    void reopen(OrganisationId id, LocalDate on) {
        try {
            set(id, on, "daterange(lower(valid), null)", "upper(valid) = cast(:on as date)");
        } catch (DataIntegrityViolationException _) {
            throw Refusal.conflict("register.succession.not-reopened");
        }
    }

    private void set(OrganisationId id, LocalDate on, String valid, String which) {
        for (var table : TABLES) {
            var at = table.indexOf(' ');
            jdbc.sql("update " + table.substring(0, at) + " set valid = " + valid + table.substring(at) + " = :id and "
                            + which)
                    .param("id", id.value())
                    .param("on", on)
                    .update();
        }
    }
}
