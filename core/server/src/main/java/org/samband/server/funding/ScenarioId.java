package org.samband.server.funding;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a what-if that was kept. */
public record ScenarioId(UUID value) implements Identifier {

    static ScenarioId next() {
        return new ScenarioId(Ids.next());
    }
}
