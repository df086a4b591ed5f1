package org.samband.server.plan.importing;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of an import of a plan document. */
public record PlanImportId(UUID value) implements Identifier {

    static PlanImportId next() {
        return new PlanImportId(Ids.next());
    }
}
