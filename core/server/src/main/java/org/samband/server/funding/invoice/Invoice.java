package org.samband.server.funding.invoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.IssuedDocumentId;
import org.samband.server.funding.LevyRunId;
import org.samband.server.register.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What one payer is asked to pay by one run, or a note that takes it back; once issued it never changes.
 *
 * @param number its number among those of its year, from 1 without a gap
 * @param payerName what the payer was called
 * @param payerNumber its organisation number, or null where none was known
 * @param about what it is for
 * @param credits the invoice that it takes back, for a credit note
 * @param net the amount without tax in minor units, negative in a credit note
 * @param reference what the payer repeats with the payment
 * @param document its paper in the archive, null only until it is kept there
 */
public record Invoice(
        @Id InvoiceId id,
        int year,
        int number,
        @Column("run_id") LevyRunId run,
        @Column("payer_id") OrganisationId payer,
        String payerName,
        @Nullable String payerNumber,
        String about,
        InvoiceKind kind,
        @Column("credits_id") @Nullable InvoiceId credits,
        LocalDate issuedOn,
        LocalDate dueOn,
        long net,
        long vatAmount,
        String currency,
        Vat vat,
        int vatBasisPoints,
        String vatReason,
        @Nullable String account,
        String reference,
        @Column("document_id") @Nullable IssuedDocumentId document,
        @Version @Nullable Integer version) {

    /** Returns it with its paper in the archive. */
    Invoice keptAs(IssuedDocumentId kept) {
        return new Invoice(
                id,
                year,
                number,
                run,
                payer,
                payerName,
                payerNumber,
                about,
                kind,
                credits,
                issuedOn,
                dueOn,
                net,
                vatAmount,
                currency,
                vat,
                vatBasisPoints,
                vatReason,
                account,
                reference,
                kept,
                version);
    }

    /** Returns what is to be paid, negative in a credit note. */
    public long gross() {
        return Math.addExact(net, vatAmount);
    }

    /** Returns its number as people write it, such as 2016-7. */
    public String title() {
        return year + "-" + number;
    }

    public boolean creditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }
}
