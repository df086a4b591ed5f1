package org.samband.server.funding;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a cost key. */
public record CostKeyId(UUID value) implements Identifier {

    static CostKeyId next() {
        return new CostKeyId(Ids.next());
    }
}
