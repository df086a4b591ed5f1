package org.samband.server.plan;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of a plan. */
public record PlanId(UUID value) implements Identifier {

    static PlanId next() {
        return new PlanId(Ids.next());
    }
}
