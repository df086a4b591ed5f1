package org.samband.server.document.intake;

import java.util.UUID;

/** An import that is neither accepted nor discarded, without its draft. */
public record OpenImport(UUID id, String name, int year) {}
