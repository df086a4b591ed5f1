package org.samband.server.funding.invoice;

import java.util.Locale;

/** How an invoice treats value added tax. */
public enum Vat {
    /** What is asked for is no turnover in the sense of the tax, as membership fees usually are not. */
    OUTSIDE,
    /** It is turnover, but free of the tax. */
    EXEMPT,
    CHARGED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
