package org.samband.server.funding;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a rate of a levy. */
public record LevyRateId(UUID value) implements Identifier {

    static LevyRateId next() {
        return new LevyRateId(Ids.next());
    }
}
