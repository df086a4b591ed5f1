package org.samband.server.funding;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a levy. */
public record LevyId(UUID value) implements Identifier {

    static LevyId next() {
        return new LevyId(Ids.next());
    }
}
