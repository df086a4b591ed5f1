package org.samband.server.funding.invoice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Money that came for an invoice, or went back.
 *
 * @param amount in minor units of the invoice's currency, negative where it went back
 * @param entryKey what makes a repeated entry the same one
 * @param listed whether it was read from a list, and not noted by hand
 * @param text what stood beside it
 */
@Table("invoice_payment")
public record Payment(
        @Id PaymentId id,
        @Column("invoice_id") InvoiceId invoice,
        LocalDate paidOn,
        long amount,
        String entryKey,
        boolean listed,
        String text,
        String notedBy,
        Instant at,
        @Version @Nullable Integer version) {

    static Payment of(
            InvoiceId invoice,
            LocalDate paidOn,
            long amount,
            String entryKey,
            boolean listed,
            String text,
            String by,
            Instant now) {
        return new Payment(new PaymentId(Ids.next()), invoice, paidOn, amount, entryKey, listed, text, by, now, null);
    }
}
