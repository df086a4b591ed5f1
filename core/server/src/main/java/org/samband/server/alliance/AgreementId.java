package org.samband.server.alliance;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies an agreement that a scheme rests on. */
public record AgreementId(UUID value) implements Identifier {}
