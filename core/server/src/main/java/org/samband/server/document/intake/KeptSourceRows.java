package org.samband.server.document.intake;

import java.util.UUID;
import org.samband.server.data.Rows;

/** The documents of imports in the database. */
interface KeptSourceRows extends Rows<KeptSource, UUID> {}
