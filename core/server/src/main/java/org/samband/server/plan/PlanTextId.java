package org.samband.server.plan;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of a text of a plan. */
public record PlanTextId(UUID value) implements Identifier {

    static PlanTextId next() {
        return new PlanTextId(Ids.next());
    }
}
