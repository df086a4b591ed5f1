package org.samband.server.meeting;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a case. */
public record CaseId(UUID value) implements Identifier {

    static CaseId next() {
        return new CaseId(Ids.next());
    }
}
