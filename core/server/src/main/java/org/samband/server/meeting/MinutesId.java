package org.samband.server.meeting;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies the minutes of one body's meeting. */
public record MinutesId(UUID value) implements Identifier {

    static MinutesId next() {
        return new MinutesId(Ids.next());
    }
}
