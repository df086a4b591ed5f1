package org.samband.server.plan.importing;

/** An import that is neither accepted nor discarded, without its draft. */
public record OpenImport(PlanImportId id, String name, int year) {}
