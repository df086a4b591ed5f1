package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The invoices of the current alliance in the database. */
interface InvoiceRows extends Rows<Invoice, InvoiceId> {

    /** What is true of issued runs of money without invoices: not taken back, and no credit of one that asked for nothing. */
    String TO_INVOICE = """
            r.state = 'ISSUED' and r.inputs ->> 'currency' is not null
              and not exists (select 1 from invoice i where i.alliance_id = r.alliance_id and i.run_id = r.id)
              and case when r.kind = 'CREDIT'
                    then exists (select 1 from invoice i
                        where i.alliance_id = r.alliance_id and i.run_id = r.corrects_id)
                    else not exists (select 1 from levy_run c
                        where c.alliance_id = r.alliance_id and c.corrects_id = r.id and c.state = 'ISSUED') end
            """;

    @Query("select * from invoice order by year desc, number desc")
    List<Invoice> inOrder();

    @Query("select * from invoice where run_id = :run order by number")
    List<Invoice> ofRun(UUID run);

    /** Finds some of those that somebody may read, in a state or in any, after one or from the first. */
    @Query("""
            select * from invoice i
            where (cast(:run as uuid) is null or run_id = cast(:run as uuid))
              and (:everyone or payer_id in (:payers))
              and (cast(:after as uuid) is null
                   or (year, number) < (select year, number from invoice where id = cast(:after as uuid)))
              and (:state = '' or :state = case
                    when kind = 'CREDIT_NOTE' then 'credit'
                    when exists (select 1 from invoice c where c.alliance_id = i.alliance_id and c.credits_id = i.id)
                        then 'credited'
                    when net + vat_amount <= (select coalesce(sum(amount), 0) from invoice_payment p
                        where p.alliance_id = i.alliance_id and p.invoice_id = i.id) then 'paid'
                    when due_on < :today then 'overdue'
                    else 'sent' end)
            order by year desc, number desc
            limit :most
            """)
    List<Invoice> some(
            @Nullable UUID run,
            boolean everyone,
            Collection<UUID> payers,
            @Nullable UUID after,
            String state,
            LocalDate today,
            int most);

    @Query("select r.id from levy_run r where " + TO_INVOICE
            + " order by r.year desc, r.from_day desc, r.id limit :most")
    List<UUID> runsToInvoice(int most);

    List<Invoice> findByReferenceIn(Collection<String> references);
}
