package org.samband.server.examples;

import java.util.Optional;
import java.util.UUID;
import org.samband.server.alliance.AllianceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which examples were loaded, so that one that was removed does not come back. */
@Component
class LoadedExamples {

    private final JdbcClient sql;

    LoadedExamples(JdbcClient sql) {
        this.sql = sql;
    }

    /** Tells whether an example was loaded to the end, and empty if it was never begun. */
    Optional<Boolean> whole(String slug) {
        return sql.sql("select whole from loaded_example where slug = :slug")
                .param("slug", slug)
                .query(Boolean.class)
                .optional();
    }

    void begin(String slug) {
        sql.sql("insert into loaded_example (slug) values (:slug) on conflict do nothing")
                .param("slug", slug)
                .update();
    }

    /** Remembers which alliance the example is loaded into, in the transaction that hosts it. */
    void into(String slug, AllianceId alliance) {
        sql.sql("update loaded_example set loading = :alliance where slug = :slug")
                .param("slug", slug)
                .param("alliance", alliance.value())
                .update();
    }

    /** Returns the alliance that an interrupted loading left. */
    Optional<AllianceId> remains(String slug) {
        return sql.sql("select loading from loaded_example where slug = :slug and not whole and loading is not null")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .map(AllianceId::new);
    }

    void end(String slug) {
        sql.sql("update loaded_example set whole = true, loading = null where slug = :slug")
                .param("slug", slug)
                .update();
    }

    void forget(String slug) {
        sql.sql("delete from loaded_example where slug = :slug")
                .param("slug", slug)
                .update();
    }
}
