package org.samband.server.meeting.promise;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a sentence that promises nothing after all. */
record SetAsideId(UUID value) implements Identifier {

    static SetAsideId next() {
        return new SetAsideId(Ids.next());
    }
}
