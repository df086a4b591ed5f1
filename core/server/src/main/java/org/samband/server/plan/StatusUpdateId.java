package org.samband.server.plan;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** The identifier of an update of a status. */
public record StatusUpdateId(UUID value) implements Identifier {

    static StatusUpdateId next() {
        return new StatusUpdateId(Ids.next());
    }
}
