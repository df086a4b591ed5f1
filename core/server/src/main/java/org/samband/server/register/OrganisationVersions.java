package org.samband.server.register;

import java.util.List;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets only those change an organisation who have seen it as it is, one after the other. */
@Component
class OrganisationVersions {

    private final JdbcClient jdbc;

    OrganisationVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts a change, or refuses it where somebody else was quicker.
     *
     * @param facts the kinds of facts that a file of the register does not replace from now on
     */
    void change(OrganisationId id, int seen, String... facts) {
        var changed = jdbc.sql("""
                        update organisation
                        set version = version + 1,
                            by_hand = (select array_agg(distinct fact order by fact)
                                       from unnest(by_hand || string_to_array(:facts, ',')) as fact)
                        where id = :id and version = :seen
                        """)
                .param("id", id.value())
                .param("seen", seen)
                .param("facts", String.join(",", List.of(facts)))
                .update();
        if (changed == 0) {
            throw known(id) ? Refusal.conflict("register.changed-meanwhile") : Refusal.notFound();
        }
    }

    private boolean known(OrganisationId id) {
        return jdbc.sql("select exists (select from organisation where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
