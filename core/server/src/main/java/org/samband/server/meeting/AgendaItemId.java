package org.samband.server.meeting;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a place on an agenda. */
public record AgendaItemId(UUID value) implements Identifier {

    static AgendaItemId next() {
        return new AgendaItemId(Ids.next());
    }
}
