package org.samband.server.meeting;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a decision. */
public record DecisionId(UUID value) implements Identifier {

    static DecisionId next() {
        return new DecisionId(Ids.next());
    }
}
