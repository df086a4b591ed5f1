package org.samband.server.examples;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which examples were loaded, so that one that was removed does not come back. */
@Component
class LoadedExamples {

    private final JdbcClient sql;

    LoadedExamples(JdbcClient sql) {
        this.sql = sql;
    }

    boolean knows(String slug) {
        return sql.sql("select count(*) > 0 from loaded_example where slug = :slug")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    void add(String slug) {
        sql.sql("insert into loaded_example (slug) values (:slug) on conflict do nothing")
                .param("slug", slug)
                .update();
    }
}
