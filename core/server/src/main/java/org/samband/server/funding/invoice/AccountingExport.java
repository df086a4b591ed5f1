package org.samband.server.funding.invoice;

import java.util.List;

/** A file that accounting offices read invoices from; further formats are further beans of this type. */
public interface AccountingExport {

    /** Returns the extension of its files, such as {@code csv}. */
    String extension();

    String mediaType();

    byte[] write(List<Standing> invoices);
}
