package org.samband.server.funding.invoice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an invoice stands today. */
public enum InvoiceState {
    /** Sent, and not due yet. */
    SENT,
    /** Not all of it was paid by its day. */
    OVERDUE,
    PAID,
    /** A credit note has taken it back. */
    CREDITED,
    /** It is a credit note itself. */
    CREDIT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InvoiceState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
