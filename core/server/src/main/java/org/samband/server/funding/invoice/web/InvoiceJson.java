package org.samband.server.funding.invoice.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.invoice.InvoiceId;
import org.samband.server.funding.invoice.Standing;
import org.samband.server.register.OrganisationId;

/** An invoice as the API tells it; amounts are in minor units of the currency. */
record InvoiceJson(
        InvoiceId id,
        String number,
        int year,
        String kind,
        LevyRunId levyRunId,
        OrganisationId payerId,
        String payer,
        @Nullable String payerNumber,
        String about,
        LocalDate issuedOn,
        LocalDate dueOn,
        long net,
        long vatAmount,
        long gross,
        String currency,
        String vat,
        String vatReason,
        String reference,
        @Nullable InvoiceId credits,
        @Nullable InvoiceId creditedBy,
        long paid,
        String state) {

    static InvoiceJson of(Standing standing, LocalDate today) {
        var invoice = standing.invoice();
        return new InvoiceJson(
                invoice.id(),
                invoice.title(),
                invoice.year(),
                invoice.kind().key(),
                invoice.run(),
                invoice.payer(),
                invoice.payerName(),
                invoice.payerNumber(),
                invoice.about(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.net(),
                invoice.vatAmount(),
                invoice.gross(),
                invoice.currency(),
                invoice.vat().key(),
                invoice.vatReason(),
                invoice.reference(),
                invoice.credits(),
                standing.creditedBy(),
                standing.paid(),
                standing.state(today).key());
    }
}
