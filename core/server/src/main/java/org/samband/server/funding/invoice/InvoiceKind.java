package org.samband.server.funding.invoice;

import java.util.Locale;

/** Whether money is asked for or what was asked for is taken back. */
public enum InvoiceKind {
    INVOICE,
    CREDIT_NOTE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
