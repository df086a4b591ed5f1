package org.samband.server.funding.invoice;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a payment. */
public record PaymentId(UUID value) implements Identifier {}
