package org.samband.server.examples;

import java.util.Optional;
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

    void end(String slug) {
        sql.sql("update loaded_example set whole = true where slug = :slug")
                .param("slug", slug)
                .update();
    }

    void forget(String slug) {
        sql.sql("delete from loaded_example where slug = :slug")
                .param("slug", slug)
                .update();
    }
}
