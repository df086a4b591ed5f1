package org.samband.server.meeting;

import org.samband.server.body.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the cases of a body in a year: a number is taken in the transaction that keeps its case and goes back with it,
 * and who comes second waits, so none is used twice and none is missing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseCounters {

    private final JdbcClient sql;

    CaseCounters(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps others from taking numbers of a body and year until the transaction ends. */
    void lock(BodyId body, int year) {
        take(body, year, 0);
    }

    /** Takes some numbers and returns the first of them. */
    int take(BodyId body, int year, int count) {
        return sql.sql("""
                        insert into case_counter (body_id, year, last) values (:body, :year, :count)
                        on conflict (alliance_id, body_id, year) do update set last = case_counter.last + :count
                        returning last
                        """)
                        .param("body", body.value())
                        .param("year", year)
                        .param("count", count)
                        .query(Integer.class)
                        .single()
                - count
                + 1;
    }

    /** Has the count go on after a number that was given elsewhere. */
    void reach(BodyId body, int year, int number) {
        sql.sql("""
                        insert into case_counter (body_id, year, last) values (:body, :year, :number)
                        on conflict (alliance_id, body_id, year)
                        do update set last = greatest(case_counter.last, :number)
                        """)
                .param("body", body.value())
                .param("year", year)
                .param("number", number)
                .update();
    }
}
