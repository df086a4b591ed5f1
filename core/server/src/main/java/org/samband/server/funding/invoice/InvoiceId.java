package org.samband.server.funding.invoice;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies an invoice or a credit note. */
public record InvoiceId(UUID value) implements Identifier {}
