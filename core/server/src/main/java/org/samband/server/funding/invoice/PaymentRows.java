package org.samband.server.funding.invoice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;

/** The payments of invoices in the database. */
interface PaymentRows extends Rows<Payment, PaymentId> {

    List<Payment> findByInvoiceOrderByPaidOnAscIdAsc(InvoiceId invoice);

    Optional<Payment> findByEntryKey(String entryKey);

    List<Payment> findByEntryKeyIn(Collection<String> entryKeys);
}
