package org.samband.server.plan;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of a resource of a plan. */
public record ResourceId(UUID value) implements Identifier {

    static ResourceId next() {
        return new ResourceId(Ids.next());
    }
}
