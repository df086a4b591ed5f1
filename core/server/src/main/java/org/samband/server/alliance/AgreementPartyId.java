package org.samband.server.alliance;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a party to an agreement. */
public record AgreementPartyId(UUID value) implements Identifier {}
