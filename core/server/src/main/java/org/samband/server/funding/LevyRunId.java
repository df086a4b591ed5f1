package org.samband.server.funding;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a run of a levy. */
public record LevyRunId(UUID value) implements Identifier {

    static LevyRunId next() {
        return new LevyRunId(Ids.next());
    }
}
