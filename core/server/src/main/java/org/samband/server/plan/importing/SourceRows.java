package org.samband.server.plan.importing;

import org.samband.server.data.Rows;

/** The documents of imports in the database. */
interface SourceRows extends Rows<ImportSource, PlanImportId> {}
