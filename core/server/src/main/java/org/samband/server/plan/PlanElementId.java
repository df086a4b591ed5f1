package org.samband.server.plan;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of an element of a plan. */
public record PlanElementId(UUID value) implements Identifier {

    static PlanElementId next() {
        return new PlanElementId(Ids.next());
    }
}
