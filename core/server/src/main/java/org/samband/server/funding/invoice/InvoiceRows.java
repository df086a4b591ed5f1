package org.samband.server.funding.invoice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The invoices of the current alliance in the database. */
interface InvoiceRows extends Rows<Invoice, InvoiceId> {

    @Query("select * from invoice order by year desc, number desc")
    List<Invoice> inOrder();

    @Query("select * from invoice where run_id = :run order by number")
    List<Invoice> ofRun(UUID run);

    @Query("select distinct run_id from invoice")
    List<UUID> invoicedRuns();

    List<Invoice> findByReferenceIn(Collection<String> references);
}
