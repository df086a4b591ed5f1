package org.samband.server.meeting;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a paper of a case. */
public record CasePaperId(UUID value) implements Identifier {

    static CasePaperId next() {
        return new CasePaperId(Ids.next());
    }
}
