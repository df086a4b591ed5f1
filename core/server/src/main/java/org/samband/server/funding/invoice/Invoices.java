package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.Copies;
import org.samband.server.document.Format;
import org.samband.server.funding.LevyRunId;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the invoices of the current alliance and where they stand. */
@Component
@Transactional(readOnly = true)
public class Invoices {

    private final InvoiceRows rows;
    private final PaymentRows payments;
    private final Copies copies;
    private final JdbcClient sql;

    Invoices(InvoiceRows rows, PaymentRows payments, Copies copies, JdbcClient sql) {
        this.rows = rows;
        this.payments = payments;
        this.copies = copies;
        this.sql = sql;
    }

    /** Returns all of them, the latest number first. */
    public List<Standing> all() {
        return standing(rows.inOrder());
    }

    /**
     * Returns some of them, the latest number first.
     *
     * @param payers whose invoices are looked for, or null for everybody's
     * @param state the key of the state they are in, or nothing for any
     * @param after the one before them, or null for the first ones
     */
    public List<Standing> some(
            @Nullable LevyRunId run,
            @Nullable Set<UUID> payers,
            String state,
            LocalDate today,
            @Nullable InvoiceId after,
            int most) {
        if (payers != null && payers.isEmpty()) {
            return List.of();
        }
        return standing(rows.some(
                run == null ? null : run.value(),
                payers == null,
                payers == null ? Set.of(ThisAlliance.get().id().value()) : payers,
                after == null ? null : after.value(),
                state,
                today,
                most));
    }

    /**
     * Returns what is to be paid yet, by currency: nothing where all was paid.
     *
     * @param payers whose invoices are looked for, or null for everybody's
     */
    public Map<String, Long> outstanding(@Nullable Set<UUID> payers) {
        var sums = new TreeMap<String, Long>();
        sql.sql("""
                        select currency, sum(greatest(0, case
                            when kind = 'CREDIT_NOTE' or exists (select 1 from invoice c
                                where c.alliance_id = i.alliance_id and c.credits_id = i.id) then 0
                            else net + vat_amount end
                            - (select coalesce(sum(amount), 0) from invoice_payment p
                                where p.alliance_id = i.alliance_id and p.invoice_id = i.id))) as outstanding
                        from invoice i
                        where :everyone or payer_id = any (cast(:payers as uuid[]))
                        group by currency
                        """)
                .param("everyone", payers == null)
                .param("payers", payers == null ? "{}" : array(payers.stream()))
                .query((row, _) -> sums.put(row.getString("currency"), row.getLong("outstanding")))
                .list();
        return sums;
    }

    /** Returns those of a run in the order of their numbers. */
    public List<Standing> of(LevyRunId run) {
        return standing(rows.ofRun(run.value()));
    }

    /** Returns one, or refuses as unknown. */
    public Standing get(InvoiceId id) {
        return standing(List.of(rows.findById(id).orElseThrow(Refusal::notFound)))
                .getFirst();
    }

    public List<Payment> payments(InvoiceId id) {
        return payments.findByInvoiceOrderByPaidOnAscIdAsc(id);
    }

    /** Returns the file as it was first written. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] pdf(Invoice invoice) {
        return copies.of(Objects.requireNonNull(invoice.document()), Format.PDF);
    }

    /** Returns those that have one of some references, by reference. */
    Map<String, Standing> referred(Collection<String> references) {
        var found = new HashMap<String, Standing>();
        standing(rows.findByReferenceIn(references))
                .forEach(standing -> found.put(standing.invoice().reference(), standing));
        return found;
    }

    private List<Standing> standing(List<Invoice> invoices) {
        if (invoices.isEmpty()) {
            return List.of();
        }
        var ids = array(invoices.stream().map(invoice -> invoice.id().value()));
        var paid = new HashMap<UUID, Long>();
        sql.sql("""
                        select invoice_id, sum(amount) as amount from invoice_payment
                        where invoice_id = any (cast(:ids as uuid[])) group by invoice_id
                        """)
                .param("ids", ids)
                .query((row, _) -> paid.put(row.getObject("invoice_id", UUID.class), row.getLong("amount")))
                .list();
        var credited = new HashMap<UUID, UUID>();
        sql.sql("select id, credits_id from invoice where credits_id = any (cast(:ids as uuid[]))")
                .param("ids", ids)
                .query((row, _) ->
                        credited.put(row.getObject("credits_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
        return invoices.stream()
                .map(invoice -> new Standing(
                        invoice,
                        paid.getOrDefault(invoice.id().value(), 0L),
                        Optional.ofNullable(credited.get(invoice.id().value()))
                                .map(InvoiceId::new)
                                .orElse(null)))
                .toList();
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
