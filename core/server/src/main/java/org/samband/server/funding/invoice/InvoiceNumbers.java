package org.samband.server.funding.invoice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the numbers of a year: a number is taken in the transaction that keeps its invoice and goes back with it, and who
 * comes second waits, so none is used twice and none is missing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvoiceNumbers {

    private final JdbcClient sql;

    InvoiceNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps others from taking numbers of a year until the transaction ends. */
    void lock(int year) {
        take(year, 0);
    }

    /** Takes some numbers and returns the first of them. */
    int take(int year, int count) {
        return sql.sql("""
                        insert into invoice_counter (year, last) values (:year, :count)
                        on conflict (alliance_id, year) do update set last = invoice_counter.last + :count
                        returning last
                        """)
                        .param("year", year)
                        .param("count", count)
                        .query(Integer.class)
                        .single()
                - count
                + 1;
    }
}
