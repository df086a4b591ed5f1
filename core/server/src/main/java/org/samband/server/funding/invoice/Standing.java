package org.samband.server.funding.invoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice and where it stands.
 *
 * @param paid what has been paid of it
 * @param creditedBy the credit note that took it back
 */
public record Standing(Invoice invoice, long paid, @Nullable InvoiceId creditedBy) {

    public InvoiceState state(LocalDate today) {
        if (invoice.creditNote()) {
            return InvoiceState.CREDIT;
        }
        if (creditedBy != null) {
            return InvoiceState.CREDITED;
        }
        if (paid >= invoice.gross()) {
            return InvoiceState.PAID;
        }
        return invoice.dueOn().isBefore(today) ? InvoiceState.OVERDUE : InvoiceState.SENT;
    }

    /** Returns what is still to be paid; negative where too much was. */
    public long outstanding() {
        return invoice.creditNote() || creditedBy != null ? -paid : invoice.gross() - paid;
    }
}
