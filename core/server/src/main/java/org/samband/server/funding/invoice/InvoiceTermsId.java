package org.samband.server.funding.invoice;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies how an alliance invoices. */
record InvoiceTermsId(UUID value) implements Identifier {}
